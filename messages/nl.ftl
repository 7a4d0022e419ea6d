# Elk woord aan een schrijver, in het Nederlands. en.ftl heeft dezelfde namen.
#
# Een melding heeft een regel die alleen kan staan (hoogstens 90 tekens, geen punt), `.hulp` (wat
# je nu doet), `.uitleg` (wat `regiovisie explain` vertelt) en soms `.voorbeeld`.

letterlijk = { $tekst }

# --- bestanden -------------------------------------------------------------------------------

geen-utf8 = bestand gebruikt een andere tekenset dan UTF-8
    .hulp = Open het bestand en bewaar het als UTF-8. Het eerste vreemde teken staat op regel { $regel }, teken { $kolom }.
    .uitleg = Een tekstbestand kan op verschillende manieren zijn bewaard. Dit bestand is niet bewaard als UTF-8. Letters met een accent, zoals in coördinatie, worden dan onleesbaar. Daarom telt het bestand niet mee tot het opnieuw is bewaard. In Kladblok kies je Opslaan als en bij Codering: UTF-8.

onleesbaar-bestand = bestand kan niet worden gelezen
    .hulp = Kijk of je het bestand zelf kunt openen. Het systeem zegt: { $reden }.
    .uitleg = Het systeem geeft dit bestand niet aan regiovisie. Misschien mag je het niet lezen, of is het op dit moment in gebruik. Wat niet gelezen kan worden, telt als ontbrekend. Zo lijkt de visie nooit completer dan zij is.

bestand-te-groot = bestand van { $mb } MB is te groot; de grens is { $grens } MB
    .hulp = Knip de tekst in delen, of zet plaatjes als losse bestanden naast de pagina.
    .uitleg = Een tekstbestand mag niet te groot zijn. Meestal staat er dan iets in dat geen tekst is, zoals een plaatje dat uit Word is geplakt. Het bestand telt niet mee tot het kleiner is.

koppeling-naar-buiten = snelkoppeling `{ $bestand }` leidt naar buiten of in een kring
    .hulp = Zet het bestand zelf in de map, in plaats van een koppeling ernaar.
    .uitleg = Een koppeling in de map verwijst naar een plek buiten de map van de regio, of naar zichzelf. Dan zou er iets op de website kunnen komen dat niet bij de visie hoort. Daarom wordt zij niet gevolgd.

# --- gegevens: instellingen, kopblok, normen ---------------------------------------------------

yaml-fout = de gegevens kunnen hier niet worden gelezen
    .hulp = Verbeter deze regel. Elke regel is een naam, een dubbele punt, een spatie en een waarde.
    .uitleg = Boven aan een pagina staat een kopblok tussen twee regels met drie streepjes. Daarin staan gegevens, elk op een eigen regel: een naam, een dubbele punt, een spatie en een waarde. Op deze plek klopt die vorm niet. Zolang dat zo is, telt het kopblok niet mee.
    .voorbeeld =
        ---
        titel: "Jeugdhulp: dichtbij en op tijd"
        volgorde: 2
        ---

yaml-tab = Er staat een tab aan het begin van de regel. Gebruik spaties.
yaml-dubbele-punt = In de waarde staat een dubbele punt met een spatie erachter. Zet de waarde tussen aanhalingstekens.
yaml-aanhalingsteken = Er is een aanhalingsteken geopend dat niet goed wordt gesloten.
yaml-haakje = Er is een haakje geopend dat niet goed wordt gesloten.
yaml-teken = Een waarde mag niet met dit teken beginnen. Zet de waarde tussen aanhalingstekens.
yaml-inspringing = De regel springt anders in dan de regels erboven.
yaml-geen-sleutel = Hier hoort een naam met een dubbele punt erachter.

toml-fout = het bestand kan hier niet worden gelezen
    .hulp = Verbeter deze regel. Tekst staat tussen rechte aanhalingstekens, en elke naam krijgt een is-teken.
    .uitleg = De instellingen en de normen zijn TOML-bestanden. Elke regel is een naam, een is-teken en een waarde. Tekst staat tussen rechte aanhalingstekens. Op deze plek klopt die vorm niet, en de rest van het bestand kan daardoor niet worden gelezen.
    .voorbeeld =
        [regio]
        naam = "Jeugdregio Voorbeeld"
        versie = "0.1"

sleutel-dubbel = `{ $sleutel }` staat hier voor de tweede keer
    .eerste = hier staat de eerste; die telt
    .hulp = Haal een van de twee weg.
    .uitleg = Dezelfde naam staat twee keer in hetzelfde blok. De eerste telt, de tweede niet. Haal weg wat niet klopt, zodat er geen verschil kan ontstaan.

onbekende-sleutel = `{ $sleutel }` betekent hier niets
    .hulp = Gebruik een van deze namen: { $toegestaan }. Of haal de regel weg.
    .bedoeld = Bedoel je `{ $bedoeld }`? Hier kan ook: { $toegestaan }.
    .uitleg = Deze naam is op deze plek niet bekend, dus wat erachter staat doet niets. Vaak is het een tikfout, of hoort de regel in een ander blok.

engelse-sleutel = `{ $sleutel }` heet hier `{ $nederlands }`
    .hulp = Verander `{ $sleutel }` in `{ $nederlands }`.
    .uitleg = De Engelse naam wordt begrepen en telt mee. Gebruik liever de Nederlandse naam, dan zien alle pagina's er hetzelfde uit.

verkeerd-type = bij `{ $sleutel }` hoort { $verwacht }
    .hulp = Vul bij `{ $sleutel }` { $verwacht } in.
    .uitleg = De waarde is van een andere soort dan hier hoort, bijvoorbeeld tekst waar een getal wordt gevraagd. De waarde telt niet mee tot zij is verbeterd.

soort-tekst = tekst
soort-getal = een getal
soort-datum = een datum
soort-kaart = een blok met namen en waarden
soort-lijst = een lijst
soort-ja-nee = `ja` of `nee`

waarde-onbekend = `{ $waarde }` kan niet bij `{ $sleutel }`
    .hulp = Kies uit: { $toegestaan }.
    .bedoeld = Bedoel je `{ $bedoeld }`? Kies uit: { $toegestaan }.
    .uitleg = Hier kan alleen een waarde uit een vaste lijst staan. Deze waarde staat daar niet in en telt dus niet mee.

datum-onbekend = `{ $waarde }` bij `{ $sleutel }` is geen datum
    .hulp = Schrijf een datum die bestaat, bijvoorbeeld `1 maart 2026` of `2026-03-01`.
    .uitleg = Een datum mag op verschillende manieren: 2026-03-01, 01-03-2026 of 1 maart 2026. De dag staat voor de maand. Deze waarde is geen dag die op de kalender staat.

getal-buiten-bereik = `{ $sleutel }` ligt buiten { $van } tot en met { $tot }
    .hulp = Vul een getal in van { $van } tot en met { $tot }.
    .uitleg = De norm geeft voor dit getal een kleinste en een grootste waarde. Dit getal valt daarbuiten, dus het telt niet mee.

sleutel-ontbreekt = `{ $sleutel }` ontbreekt
    .hulp = Voeg hier een regel met `{ $sleutel }` toe.
    .uitleg = Op deze plek is dit gegeven nodig, en het staat er niet.

# --- één pagina --------------------------------------------------------------------------------

kopblok-niet-gesloten = het kopblok wordt niet gesloten
    .hulp = Zet onder het kopblok een regel met drie streepjes: ---
    .uitleg = Een kopblok begint en eindigt met een regel met drie streepjes. De laatste ontbreekt, dus niet te zien is waar de gegevens ophouden en de tekst begint.
    .voorbeeld =
        ---
        titel: Lokale toegang
        ---

        Hier begint de tekst.

kopblok-toml = kopblok tussen plustekens wordt niet gelezen
    .hulp = Zet het kopblok tussen twee regels met ---, en schrijf naam: waarde.
    .uitleg = Sommige programma's zetten gegevens boven een pagina tussen plustekens. Hier staan ze tussen regels met drie streepjes, en elke regel is een naam, een dubbele punt en een waarde.
    .voorbeeld =
        ---
        titel: Lokale toegang
        ---

kop-accolades = de accolades achter deze kop worden niet begrepen
    .hulp = Zet ze helemaal achteraan en sluit ze, zoals {"{"}#samen dekt=nvo-2.a{"}"}
    .uitleg = Achter een kop mag tussen accolades een anker staan, en welke eis de tekst behandelt. Hier is dat niet te lezen. De lezer van de website zou de accolades zien, en de eis telt niet mee.
    .voorbeeld = ## Wat we samen inkopen {"{"}#samen dekt=nvo-2.a,nvo-2.c{"}"}

anker-komma = achter anker `{ $anker }` staat een komma
    .hulp = Haal de komma achter `#{ $anker }` weg.
    .uitleg = Tussen de accolades achter een kop staan de delen los van elkaar, met een spatie ertussen. De komma hoort er niet bij. Het anker wordt gelezen zonder komma.
    .voorbeeld = ## Wat we samen inkopen {"{"}#samen dekt=nvo-2.a{"}"}

kop-attribuut = `{ $woord }` betekent niets achter een kop
    .hulp = Haal het weg. Hoort het bij een lijst van eisen, zet dan een komma tussen de eisen.
    .uitleg = Tussen de accolades achter een kop kan een anker staan (#naam), en dekt= met de eisen die de tekst behandelt. Iets anders heeft daar geen betekenis.
    .voorbeeld = ## Wat we samen inkopen {"{"}#samen dekt=nvo-2.a,nvo-2.c{"}"}

anker-dubbel = anker `{ $anker }` staat twee keer op deze pagina
    .eerste = hier staat de eerste
    .hulp = Geef een van de twee koppen een ander anker.
    .uitleg = Een anker is een naam waarmee een link naar één kop springt. Staat dezelfde naam er twee keer, dan komt de lezer op de verkeerde plek. De tweede kop krijgt daarom een naam uit haar eigen woorden.

html-verwijderd = niet alle HTML mag op de website: { $wat } is weggelaten
    .hulp = Schrijf dit in Markdown, of haal het weg.
    .uitleg = HTML in een tekst kan de website onveilig of slecht toegankelijk maken. Daarom blijft alleen een klein deel staan. De rest wordt weggelaten; de tekst ertussen blijft.

tabel-niet-begrepen = een tabel die met streepjes is getekend, wordt niet gelezen
    .hulp = Zet rechte strepen tussen de kolommen, zoals in het voorbeeld van: regiovisie explain tabel-niet-begrepen
    .uitleg = Deze tabel is getekend met streepjes en spaties, zoals sommige programma's doen. Waar de kolommen beginnen, is dan niet zeker. Zij telt daarom niet mee als tabel.
    .voorbeeld =
        | Functie | Niveau |
        | --- | --- |
        | Pleegzorg | Regionaal |

resten-van-word = { $aantal ->
        [one] 1 rest
       *[other] { $aantal } resten
    } van Word of een omzetprogramma weggelaten
    .hulp = Je hoeft niets te doen. Wil je de tekst schoon, haal de resten dan weg.
    .uitleg = Wie tekst uit Word omzet, houdt soms tekens over die niets betekenen, zoals accolades met een opmaak. Die komen niet op de website.

# --- regio en instellingen ---------------------------------------------------------------------

periode-omgekeerd = de periode eindigt voordat zij begint
    .hulp = Draai `van` en `tot` om, of verbeter het jaar.
    .uitleg = In de periode is `van` de eerste dag en `tot` de laatste dag waarop de visie geldt. De laatste dag ligt nu voor de eerste.
    .voorbeeld =
        [regio]
        periode = {"{"} van = 2026-01-01, tot = 2029-12-31 {"}"}

adres-ongeldig = `{ $waarde }` is geen webadres
    .hulp = Begin met `https://`, bijvoorbeeld `https://www.example.nl/regiovisie/`.
    .uitleg = Het adres van de website begint met https:// en de naam van de site. Zonder goed adres kloppen de links naar de website en de bestanden voor zoekmachines niet.

norm-onbekend = norm `{ $norm }` bestaat niet
    .hulp = Kies uit: { $bekend }.
    .bedoeld = Bedoel je `{ $bedoeld }`? Kies uit: { $bekend }.
    .uitleg = In de instellingen staat onder [normen] welke normen gelden, en in welke editie. Deze norm of editie is er niet. Er wordt dus niet tegen deze norm gekeken.

geen-paginas = er is nog geen enkele pagina
    .hulp = Maak `content/_index.md` en begin met een kop: `# Regiovisie Jeugdhulp`.
    .uitleg = In de map content staat geen pagina. Een map zonder pagina's is nooit in orde, ook al is er niets fout in. `regiovisie init` maakt in een nieuwe map een begin.

thema-onbekend = thema `{ $thema }` bestaat niet
    .hulp = Zet de bestanden in `themes/{ $thema }/`, of kies `thema = "standaard"`.
    .uitleg = Het thema bepaalt hoe de website eruitziet. Het thema `standaard` is er altijd; een eigen thema staat in de map themes, onder zijn eigen naam.

plan-verlopen = plan voor { $eis } was klaar op { $datum }, maar de eis is niet onderbouwd
    .hulp = Schrijf de tekst, of zet in `gepland` een nieuwe datum.
    .uitleg = Een plan is een belofte: dan en dan staat de tekst er. De datum is voorbij en de eis is nog niet onderbouwd. Het oordeel verandert er niet door.

# --- woorden van het verslag -------------------------------------------------------------------

ernst-fout = fout
ernst-waarschuwing = waarschuwing
ernst-advies = advies

kop-waarom = waarom
kop-doen = doe dit
kop-bron = bron
kop-uitleg = meer
kop-bestand = bestand

bestand-bestaat-nog-niet = dit bestand bestaat nog niet
gevraagd-door = hier wordt ernaar gevraagd
meer-uitleg = regiovisie explain { $code }

oordeel-onderbouwd = onderbouwd
oordeel-behandeld = behandeld
oordeel-ontbreekt = ontbreekt
oordeel-nvt = niet van toepassing
oordeel-mensenwerk = mensenwerk

meer-van-code = Nog { $aantal ->
        [one] 1 melding
       *[other] { $aantal } meldingen
    } `{ $code }`:
meer-niet-getoond = en nog { $aantal }. Alles lezen: regiovisie check --format plain
andere-meldingen = { $aantal ->
        [one] 1 andere melding staat hier niet
       *[other] { $aantal } andere meldingen staan hier niet
    }: je vroeg alleen om { $alleen }.
bekeken-als = Bekeken alsof de visie { $status } is; in de instellingen staat { $werkelijk }.

tabel-titel = { $norm }, editie { $editie }
tabel-onderdeel = { $soort ->
        [opgave] opgave
        [gewoonte] gewoonte
       *[other] onderdeel
    }
tabel-onderbouwd = onderbouwd
tabel-moet = moet
tabel-overig = overig
tabel-behandeld = behandeld
tabel-ontbreekt = ontbreekt
tabel-nvt = n.v.t.
tabel-mensenwerk = mensenwerk
tabel-samen = samen
tabel-deel = { $aantal } van { $totaal }

zonder-normen = Er is geen norm ingeschakeld, dus er is niets om tegen te kijken. Zet in regiovisie.toml onder [normen]: nvo = "2020".

zin-onderdeel = { $titel }: { $onderbouwd } van { $eisen } eisen onderbouwd, van wat moet { $moet-onderbouwd } van { $moet-eisen }.
zin-behandeld = { $aantal ->
        [one] 1 eis is behandeld maar niet onderbouwd
       *[other] { $aantal } eisen zijn behandeld maar niet onderbouwd
    }
zin-ontbreekt = { $aantal ->
        [one] 1 eis ontbreekt
       *[other] { $aantal } eisen ontbreken
    }
zin-nvt = { $aantal ->
        [one] 1 eis is niet van toepassing
       *[other] { $aantal } eisen zijn niet van toepassing
    }
zin-mensenwerk = { $aantal ->
        [one] 1 eis is mensenwerk
       *[other] { $aantal } eisen zijn mensenwerk
    }

ideeen-kop = Koppen die misschien al een eis behandelen (een idee, het telt nergens mee):
ideeen-zin = Deze koppen behandelen misschien al een eis. Het is een idee en telt nergens mee.
idee = regel { $regel }: { $kop }: misschien { $eisen }
ideeen-meer = en nog { $aantal } { $aantal ->
        [one] kop
       *[other] koppen
    }
ideeen-doen = Past het? Zet achter de kop, met het nummer van de eis: {"{"}dekt={ $eis }{"}"}

telling = { $fouten ->
        [0] Geen fouten
        [one] 1 fout
       *[other] { $fouten } fouten
    }, { $waarschuwingen ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $waarschuwingen } waarschuwingen
    } en { $adviezen ->
        [0] geen adviezen
        [one] 1 advies
       *[other] { $adviezen } adviezen
    }.
stand = { $norm }: { $onderbouwd } van { $eisen } eisen onderbouwd, van wat moet { $moet-onderbouwd } van { $moet-eisen }.

nu-fout = Nu: verbeter eerst { $bestand }, regel { $regel }: { $melding }.
nu-ontbreekt = Nu: schrijf over { $eis } in { $bestand }. Hoe? regiovisie explain { $eis }
nu-behandeld = Nu: vul { $eis } aan in { $bestand }. Wat er nog mist: regiovisie explain { $eis }
nu-melding = Nu: kijk naar { $bestand }, regel { $regel }: { $melding }.
nu-klaar-concept = Nu: kijk of de visie klaar is om vast te stellen: regiovisie check --as vastgesteld
nu-klaar = Nu: maak de website: regiovisie build
nu-geen-norm = Nu: zet een norm aan in regiovisie.toml, onder [normen].

plat-melding = { $ernst } in { $plaats }: { $melding }.
plat-plaats = { $bestand }, regel { $regel }, teken { $kolom }
plat-plaats-nieuw = { $bestand }, dat nog niet bestaat
plat-waarom = Waarom: { $tekst }
plat-doen = Doe dit: { $tekst }
plat-bron = Bron: { $tekst }
plat-code = Meer: regiovisie explain { $code }
plat-ook = Zie ook { $plaats }: { $tekst }.
plat-geen = Er zijn geen meldingen.

github-rest = nog { $aantal } { $ernst ->
        [error] fouten
        [warning] waarschuwingen
       *[other] adviezen
    } die hier niet passen; ze staan in de samenvatting van deze stap
github-titel = Regiovisie: stand van de visie
github-meldingen = Meldingen
github-kop-ernst = ernst
github-kop-plaats = plaats
github-kop-melding = melding
github-afgekapt = en nog { $aantal }; zie regiovisie check --format plain

# --- uitleg van een eis ------------------------------------------------------------------------

uitleg-vraag = Vraag
uitleg-soort = Soort
uitleg-gevraagd = Gevraagd
uitleg-alles = alles hieronder
uitleg-waarom = Waarom
uitleg-raad = Doe dit
uitleg-valkuilen = Valkuilen
uitleg-bronnen = Bronnen
uitleg-voorbeeld = Voorbeeld
uitleg-eisen = Eisen
uitleg-hoofdstukken = Onderdelen
uitleg-betekenis = Wat het betekent
uitleg-lees-eis = Meer over een eis: regiovisie explain { $eis }
uitleg-lees-hoofdstuk = Meer over een onderdeel: regiovisie explain { $hoofdstuk }
uitleg-tweedehands = gelezen bij een ander

niveau-moet = moet
niveau-hoort = hoort
niveau-advies = advies
herkomst-norm = staat in de norm zelf
herkomst-wet = staat in de wet
herkomst-handreiking = komt uit een handreiking of onderzoek
herkomst-uitwerking = is onze uitwerking van de norm
zekerheid-hoog = dat weten we zeker
zekerheid-middel = dat weten we redelijk zeker
zekerheid-laag = dat weten we niet zeker
nvt-mag = Mag 'niet van toepassing' zijn, met een reden en een einddatum.
zonder-claim = Ingevulde gegevens zijn genoeg; een kop met `dekt` hoeft niet.

bewijs-tekst = lopende tekst van minstens { $aantal } { $aantal ->
        [one] woord
       *[other] woorden
    }
bewijs-tabel = een tabel met { $kolommen ->
        [one] de kolom
       *[other] de kolommen
    } { $namen }, { $rijen }
bewijs-rijen-minstens = minstens { $aantal } { $aantal ->
        [one] rij
       *[other] rijen
    }
bewijs-rijen-gemeenten = een rij voor elke gemeente
bewijs-rijen-keuzes = een rij voor elk van: { $keuzes }
bewijs-lijst = een lijst van minstens { $aantal } { $aantal ->
        [one] punt
       *[other] punten
    }
bewijs-datum = minstens { $aantal } { $aantal ->
        [one] datum
       *[other] datums
    }
bewijs-datum-oplopend = minstens { $aantal } { $aantal ->
        [one] datum
       *[other] datums
    }, in volgorde
bewijs-contact = een e-mailadres of telefoonnummer
bewijs-link = een link
bewijs-link-intern = een link naar een pagina van deze visie
bewijs-link-extern = een link naar een andere website
bewijs-link-bestand = een link naar een bestand
bewijs-veld = het gegeven `{ $veld }`
bewijs-veld-elk = het gegeven `{ $veld }`, overal ingevuld
bewijs-hoofdstukken = tekst bij elk van de andere onderdelen
bewijs-mens = iets dat alleen een mens kan beoordelen
bewijs-een-van = een van deze: { $keuzes }
bewijs-wat = { $wat }: { $vorm }
lijst-en = { $begin } en { $laatste }
lijst-of = { $begin } of { $laatste }

# --- bouwen, bekijken, beginnen ----------------------------------------------------------------

bouw-bezig = Pagina's maken
bouw-klaar = Klaar: { $paginas ->
        [one] 1 pagina
       *[other] { $paginas } pagina's
    } in { $map }, gemaakt in { $tijd }.
bouw-stand = { $norm }: { $onderbouwd } van { $eisen } eisen onderbouwd.
bouw-open = Nog open: { $aantal } { $aantal ->
        [one] eis
       *[other] eisen
    }. Bekijk de lijst: regiovisie check
bouw-niets-open = Niets meer open.
bouw-gestopt = De website is niet vernieuwd; wat er stond, staat er nog.
bouw-toch = Toch gepubliceerd, omdat je --force gebruikte.
bouw-sjabloon = Met een kapotte sjabloon kan ook --force niet publiceren.
bouw-meldingen = Er { $aantal ->
        [one] is nog 1 melding
       *[other] zijn nog { $aantal } meldingen
    }. Lees ze met: regiovisie check

bekijk-adres = De visie staat op { $adres }
bekijk-stoppen = Stop met Ctrl+C. Bewaar een bestand en ververs de pagina om de wijziging te zien.
bekijk-gestopt = Gestopt.
bekijk-meldingen = Let op: er zijn { $fouten } { $fouten ->
        [one] fout
       *[other] fouten
    }. Lees ze met: regiovisie check
bekijk-geen-browser = De browser ging niet vanzelf open. Open het adres zelf.
bekijk-vreemde-host = Deze voorvertoning is alleen vanaf deze computer te bekijken.
bekijk-niet-gevonden = Deze pagina bestaat niet.
bekijk-methode = Alleen bekijken kan hier.
bekijk-fout = Deze pagina kon niet worden gemaakt. Dat is een fout in regiovisie zelf.

begin-vraag-regio = Voor welke jeugdregio is de visie? (typ een naam of code)
begin-kies-regio = Kies de jeugdregio
begin-andere-regio = Een andere naam typen
begin-vraag-naam = Hoe heet de regio?
begin-vraag-gemeente = Gemeente (leeg is klaar)
begin-gemaakt = Gemaakt in { $map }:
begin-nu = Nu: ga naar de map met cd { $map } en bekijk de visie met regiovisie serve
begin-nu-hier = Nu: bekijk de visie met regiovisie serve
begin-regio-lijkt-op = Er is een jeugdregio { $naam } ({ $code }). Was dat de bedoeling? Pas dan naam en code aan in regiovisie.toml.

volledig-gemaakt = { $aantal ->
        [one] 1 bestand
       *[other] { $aantal } bestanden
    }

# --- waarom een opdracht niet kon --------------------------------------------------------------

kon-niet = kon niet
moeite-geen-map = map { $pad } bestaat niet
    .hulp = Kijk of de naam klopt. Een nieuwe map maak je met: regiovisie init { $pad }
moeite-geen-map-maar-bestand = { $pad } is een bestand, geen map
    .hulp = Geef de map van de regio, waar regiovisie.toml in staat.
moeite-geen-regio = in { $pad } staat geen regiovisie
    .hulp = Er is geen regiovisie.toml en geen map content. Begin met: regiovisie init { $pad }
moeite-nergens-regio = hier staat geen regiovisie
    .hulp = Ga naar de map van de regio, of geef die map mee. Begin met: regiovisie init MAP
moeite-lezen = lezen van { $pad } lukt niet: { $reden }
    .hulp = Kijk of je het bestand zelf kunt openen.
moeite-schrijven = schrijven van { $pad } lukt niet: { $reden }
    .hulp = Kijk of er ruimte is en of je daar mag schrijven. Er is niets vervangen.
moeite-schijf-vol = schrijven van { $pad } lukt niet: de schijf is vol
    .hulp = Maak ruimte en probeer het opnieuw. De website die er stond, staat er nog.
moeite-vreemde-map = { $pad } bestaat al en is niet door regiovisie gemaakt
    .hulp = Kies een nieuwe of lege map: regiovisie build --out MAP. Er is niets veranderd.
moeite-uitvoer-is-bestand = { $pad } is een bestand, geen map
    .hulp = Kies een map voor de website: regiovisie build --out MAP
moeite-uitvoer-in-bron = { $pad } ligt in de map met teksten of bevat die
    .hulp = Kies een map ernaast, zoals public: regiovisie build --out public
moeite-al-bezig = een andere build is bezig met { $pad }
    .hulp = Wacht tot die klaar is en probeer het opnieuw.
moeite-poort-bezet = poort { $poort } is bezet
    .hulp = Kies een andere poort met --port, of laat --port weg.
moeite-geen-poort = er is geen vrije poort gevonden vanaf { $poort }
    .hulp = Sluit een ander programma, of kies een poort met --port.
moeite-bestaat-al = deze bestanden bestaan al: { $bestanden }
    .hulp = Er is niets veranderd. Kies een andere map, of haal ze zelf weg.
moeite-regio-nodig = de naam van de regio ontbreekt
    .hulp = Geef haar mee: regiovisie init MAP --region Twente --municipality Enschede
moeite-gemeente-nodig = er is geen gemeente opgegeven
    .hulp = Geef er minstens een mee: --municipality Enschede --municipality Almelo
moeite-gemeente-code = `{ $code }` is geen code van een gemeente
    .hulp = Een code is GM met vier cijfers, zoals --municipality Enschede=GM0153
moeite-regio-code = jeugdregio `{ $code }` bestaat niet
    .hulp = Een code is JZ met twee cijfers, zoals JZ14. Een eigen naam mag ook.
moeite-onbekend-onderwerp = `{ $wat }` is geen eis, onderdeel of melding
    .hulp = Alle namen staan in: regiovisie check --format json
    .bedoeld = Lijkt op: { $bedoeld }.
moeite-onbekende-eis = `{ $wat }` is geen eis, onderdeel of norm
    .hulp = Kies uit de normen die aan staan: { $bekend }.
    .bedoeld = Bedoel je `{ $bedoeld }`?
moeite-datum = `{ $waarde }` is geen datum
    .hulp = Schrijf de datum als 2026-03-01.
moeite-adres = `{ $waarde }` is geen webadres
    .hulp = Begin met https://, zoals https://www.example.nl/regiovisie/
moeite-taal = taal `{ $waarde }` is er niet
    .hulp = Kies nl of en.
moeite-afgebroken = afgebroken
    .hulp = Er is niets gemaakt.
moeite-geen-antwoord = het antwoord kon niet worden gelezen: { $reden }
    .hulp = Geef de antwoorden mee met --region en --municipality.
paniek = er ging iets mis in regiovisie zelf
    .hulp = Dat ligt niet aan je tekst. Meld het bij de makers, met deze regel: { $plaats }
    .code = { $melding }

# --- de opdrachtregel --------------------------------------------------------------------------

gebruik-kop = Gebruik
gebruik-opdrachten = Opdrachten
gebruik-opties = Opties
gebruik-invoer = Invoer
gebruik-regel = [opties]
gebruik-opdracht = OPDRACHT
gebruik-map = MAP
gebruik-nieuwe-map = MAP
gebruik-over = Maakt van de teksten van een jeugdregio een website, en kijkt wat er volgens de norm nog mist.
gebruik-na = Begin met: regiovisie init MAP
    Hulp bij een opdracht: regiovisie check --help
gebruik-uitkomst = Uitkomst: 0 niets gevonden op het gevraagde niveau, 1 wel iets gevonden, 2 de opdracht kon niet, 3 fout in regiovisie zelf.

opdracht-init = Begin een nieuwe regiovisie (ook: begin)
opdracht-check = Kijk wat er is, wat er mist en wat er fout is (ook: controleer)
opdracht-build = Maak de website (ook: bouw)
opdracht-serve = Bekijk de website op deze computer (ook: bekijk)
opdracht-explain = Lees uitleg over een melding of een eis (ook: uitleg)
opdracht-completions = Maak een bestand waarmee je terminal opdrachten aanvult

optie-map = Map van de regio; zonder map de dichtstbijzijnde met regiovisie.toml
optie-nieuwe-map = Nieuwe map voor de visie
optie-lang = Taal van de meldingen: nl of en
optie-help = Toon deze hulp
optie-version = Toon de versie
optie-format = human, plain (hele zinnen), json of github; anders human
optie-as = Kijk alsof de status zo is: concept of vastgesteld
optie-fail-on = Vanaf welk niveau de uitkomst 1 is: error, warning, advice of never
optie-only = Toon alleen deze normen, onderdelen of eisen, zoals nvo-2 of nvo-2.c
optie-today = Kijk alsof het deze dag is, zoals 2026-03-01
optie-out = Map voor de website; anders public in de map van de regio
optie-address = Ander webadres, voor een proefversie die zoekmachines overslaan
optie-force = Publiceer ook als er fouten zijn; de uitkomst blijft 1
optie-port = Poort; anders de eerste vrije vanaf 8000
optie-no-open = Open de browser niet
optie-region = Naam of code van de jeugdregio, zoals Twente of JZ14
optie-municipality = Gemeente, zoals Enschede of Enschede=GM0153; vaker te gebruiken
optie-empty = Alleen de instellingen en een voorpagina
optie-yes = Stel geen vragen
optie-onderwerp = Code van een melding, of een eis, onderdeel of norm
optie-shell = bash, elvish, fish, powershell of zsh

waarde-datum = DATUM
waarde-map = MAP
waarde-adres = ADRES
waarde-nummer = NUMMER
waarde-naam = NAAM
waarde-gemeente = GEMEENTE
waarde-id = EIS
waarde-taal = TAAL
waarde-vorm = VORM
waarde-status = STATUS
waarde-niveau = NIVEAU
waarde-onderwerp = ONDERWERP
waarde-shell = SHELL

verkeerd-onbekende-optie = optie `{ $wat }` bestaat niet
verkeerd-onbekende-opdracht = opdracht `{ $wat }` bestaat niet
verkeerd-te-veel = `{ $wat }` is te veel
verkeerd-waarde = `{ $waarde }` kan niet bij `{ $wat }`
verkeerd-waarde-nodig = bij `{ $wat }` hoort een waarde
verkeerd-geen-waarde = bij `{ $wat }` hoort geen waarde
verkeerd-ontbreekt = { $wat } ontbreekt
verkeerd-geen-opdracht = geef een opdracht
verkeerd-twee-keer = `{ $wat }` staat er twee keer
verkeerd-anders = deze opdracht wordt niet begrepen
verkeerd-bedoeld = Bedoel je `{ $bedoeld }`?
verkeerd-kies = Kies uit: { $keuzes }.
verkeerd-hulp = Hulp: { $opdracht } --help

# --- thema -----------------------------------------------------------------------------------

template-fout = template `{ $template }` heeft een fout; de ingebouwde wordt gebruikt
    .hulp = Verbeter de template op deze plek. De maker van websites zegt (in het Engels): { $reden }.
    .uitleg = Een eigen thema kan templates vervangen: de bestanden in `templates/` die bepalen hoe een pagina is opgebouwd. Deze template kan niet worden gelezen of werkt niet op een van de pagina's. De pagina is daarom gemaakt met de ingebouwde template van dezelfde naam.

label-fout = woord in dit bestand kan niet worden gelezen; het ingebouwde wordt gebruikt
    .hulp = Schrijf elk woord als een naam, een is-teken en de tekst, zoals: `start = Begin`.
    .uitleg = Een eigen thema kan woorden op de website vervangen, in `labels.nl.ftl`. Op deze plek klopt de vorm niet. Op de website staat daarom het ingebouwde woord.
    .voorbeeld =
        start = Begin
        contact = Neem contact op
