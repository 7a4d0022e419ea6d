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

bestand-van-office = dit is een bestand van Excel of Word, geen tekst
    .hulp = { $soort ->
        [tekst] Open het in Word, kopieer de tekst en plak die in een nieuw bestand in Kladblok. Bewaar dat met dezelfde naam.
       *[rijen] Open het in Excel en kies Opslaan als, CSV UTF-8.
    }
    .uitleg = Een ander einde aan de naam maakt van een bestand van Excel of Word nog geen tekst. Het telt niet mee tot het als tekst is bewaard.

koppeling-naar-buiten = snelkoppeling `{ $bestand }` leidt naar buiten of in een kring
    .hulp = Zet het bestand zelf in de map, in plaats van een koppeling ernaar.
    .uitleg = Een koppeling in de map verwijst naar een plek buiten de map van de regio, of naar zichzelf. Dan zou er iets op de website kunnen komen dat niet bij de visie hoort. Daarom wordt zij niet gevolgd.

bestandsnaam-ongeldig = naam `{ $naam }` kan niet; wat zo heet wordt overgeslagen
    .hulp = Geef het bestand of de map een andere naam, met letters, cijfers en streepjes.
    .uitleg = In de naam van dit bestand of deze map staat een backslash, of een teken dat geen UTF-8 is. Op een ander systeem is dat een ander pad, misschien zelfs buiten de map. Daarom wordt het niet gelezen en komt het niet op de website.

bestand-zonder-link = `{ $bestand }` komt niet op de website: geen pagina verwijst ernaar
    .hulp = Hoort het daar wel? Maak er op een pagina een link naartoe. Anders haal je het uit de map content.
    .uitleg = Bestanden van Word, Excel, PowerPoint en Outlook, en losse tekst- en zipbestanden, zijn vaak een concept of een verslag. Ze komen alleen op de website als een pagina ernaar verwijst. Zo staat er niets online dat daar niet hoort.

conflictkopie = `{ $bestand }` is een tweede versie van `{ $eerste }`; ze telt niet mee
    .hulp = Zet over wat je wilt houden in { $eerste }, en gooi dan deze kopie weg.
    .uitleg = Een gedeelde map (zoals OneDrive of Dropbox) maakt zo'n kopie als twee mensen tegelijk in een bestand schrijven. Ook kopiëren en plakken of twee keer downloaden maakt een tweede versie, zoals `cijfers (1).md` of `cijfers - kopie.md`. Ze wordt niet gelezen en komt niet op de website, zodat er geen tekst dubbel staat.

# --- gegevens: instellingen, kopblok, normen ---------------------------------------------------

yaml-fout = de gegevens kunnen hier niet worden gelezen
    .hulp = Verbeter deze regel. Elke regel is een naam, een dubbele punt, een spatie en een waarde.
    .uitleg = Boven aan een pagina staat een kopblok tussen twee regels met drie streepjes. Daarin staan gegevens, elk op een eigen regel: een naam, een dubbele punt, een spatie en een waarde. Op deze plek klopt die vorm niet. Zolang dat zo is, telt het kopblok niet mee.
    .voorbeeld =
        ---
        titel: "Jeugdhulp: dichtbij en op tijd"
        volgorde: 2
        ---

dubbele-punt-vergeten = na `{ $sleutel }` hoort een dubbele punt met een spatie
    .hulp = Maak van deze regel: `{ $sleutel }: { $waarde }`
    .uitleg = In het kopblok staat op elke regel een naam, een dubbele punt, een spatie en een waarde. Zonder die dubbele punt of spatie is niet te zien waar de naam ophoudt. Zolang dat zo is, telt het kopblok niet mee.
    .voorbeeld =
        ---
        titel: Onze visie
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
    .uitleg = De instellingen, de normen en de oordelen zijn TOML-bestanden. Elke regel is een naam, een is-teken en een waarde. Tekst staat tussen rechte aanhalingstekens. Op deze plek klopt die vorm niet, en de rest van het bestand kan daardoor niet worden gelezen.
    .voorbeeld =
        {"["}regio]
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

# --- blokken in pagina's ---------------------------------------------------------------------

blok-bijna = `{ $naam }` is geen blok en blijft code
    .hulp = Bedoel je het blok `{ $bedoeld }`? Verander dan het eerste woord. Is het echt code, neem dan een ander woord.
    .uitleg = Een blok begint met drie schuine aanhalingstekens en de naam van het blok. Deze naam lijkt op die van een blok, maar is het net niet. Bezoekers zien daarom de regels zelf.

blok-leeg = in het blok `{ $naam }` staat niets
    .hulp = Schrijf tussen de twee regels met aanhalingstekens wat het blok moet tonen, of haal het blok weg.
    .uitleg = Zonder inhoud valt er niets te tonen. Bezoekers zien nu een leeg stuk code.

blok-bron = het is niet duidelijk waar de rijen van dit blok vandaan komen
    .hulp = Noem precies één van deze drie: `bestand`, `records` of `rijen`.
    .uitleg = Een tabel of grafiek haalt de rijen uit een bestand naast de pagina, uit gegevens van de regio, of uit het blok zelf. Een van de drie is nodig, en meer dan een kan niet.

blok-checklist = het is niet duidelijk welk deel van de checklist dit blok toont
    .hulp = Noem precies één van deze drie: `norm`, `hoofdstuk` of `eisen`.
    .uitleg = Het blok toont alle onderdelen van een norm, de eisen van één onderdeel, of de eisen die je noemt. Een van de drie is nodig, en meer dan een kan niet.

blok-contact = dit blok zegt niet hoe iemand te bereiken is
    .hulp = Vul `telefoon`, `mail`, `website` of `bezoekadres` in.
    .uitleg = Een blok met contactgegevens helpt een bezoeker pas als er een nummer of een adres in staat. Zolang dat ontbreekt, ziet de bezoeker de regels van het blok zelf.

kaart-breed = { $n } tegels naast elkaar is te breed voor een telefoon
    .hulp = Maak elke rij van `tegels` hoogstens { $grens } lang, en gebruik meer rijen.
    .uitleg = Een kaart met tegels moet ook op een smal scherm te lezen zijn. Met meer tegels naast elkaar past een naam er niet meer in. Tot dan ziet de bezoeker de regels van het blok zelf.

kaart-onbekend = `{ $naam }` is geen gemeente van de regio
    .hulp = Schrijf de naam zoals in regiovisie.toml. Een plek zonder gemeente is een punt tussen aanhalingstekens.
    .bedoeld = Bedoel je `{ $bedoeld }`?
    .uitleg = Elke tegel is een gemeente die in de instellingen staat. Zo klopt de link naar haar pagina, en staat er geen gemeente van een andere regio op de kaart.

kaart-onvolledig = op de kaart ontbreekt { $gemeenten }
    .hulp = Geef elke gemeente een tegel in `tegels`.
    .uitleg = Wie zijn eigen gemeente niet op de kaart vindt, denkt dat zij niet meedoet. Elke gemeente uit de instellingen hoort een tegel te hebben.

blok-norm = norm `{ $norm }` geldt hier niet
    .hulp = Noem een norm die bij `[normen]` in regiovisie.toml staat, of zet hem daar aan.
    .bedoeld = Bedoel je `{ $bedoeld }`?
    .uitleg = Het blok toont hoe ver de visie is volgens een norm. Dat kan alleen voor een norm die in de instellingen staat. Bezoekers zien nu niets op deze plek.

blok-onderwerp = onderwerp `{ $onderwerp }` staat niet in de vergelijking
    .hulp = Kies uit: { $bekend }.
    .bedoeld = Bedoel je `{ $bedoeld }`? Kies uit: { $bekend }.
    .uitleg = De vergelijking kent een vaste lijst onderwerpen, waarvan bekend is wat enkele andere regio's kozen. Een ander onderwerp heeft daar niets om naast te leggen.

blok-bestand = het bestand `{ $bestand }` is er niet, of er kunnen geen rijen in staan
    .hulp = Zet een CSV-bestand met deze naam naast de pagina, of pas de naam aan.
    .bedoeld = Bedoel je `{ $bedoeld }`? De naam telt vanaf de map van deze pagina.
    .uitleg = Het blok toont de rijen van een bestand (csv, tsv of yaml) dat naast de pagina ligt. Zolang dat er niet is, ziet de bezoeker de regels van het blok zelf.

blok-excel = `{ $bestand }` is een bestand van Excel
    .hulp = Open het in Excel en kies Opslaan als, CSV UTF-8. Noem hier dan `{ $csv }`.
    .uitleg = Een blok leest de rijen van een tekstbestand: csv, tsv of yaml. In een bestand van Excel kan het niet kijken.

blok-kolom = de kolom `{ $kolom }` bestaat niet
    .hulp = Kies uit: { $bekend }.
    .bedoeld = Bedoel je `{ $bedoeld }`? Kies uit: { $bekend }.
    .uitleg = Een kolom heet zoals in de eerste regel van het bestand, of zoals het veld van het gegeven. Zolang een kolom niet te vinden is, toont de pagina de regels van het blok zelf.

blok-geen-rijen = er zijn geen rijen om te tonen
    .hulp = Vul het bestand, de gegevens of de rijen aan, of haal het blok weg.
    .uitleg = Onder de namen van de kolommen staat niets. De pagina toont daarom de regels van het blok zelf.

blok-geen-getal = `{ $waarde }` in de kolom `{ $kolom }` is geen getal
    .hulp = Schrijf alleen een getal, bijvoorbeeld `1.250` of `€ 12,50`. Is het niet bekend, laat de cel dan leeg.
    .blok = dit blok rekent met de kolom
    .uitleg = Het blok telt deze kolom op of tekent haar. Met een cel die geen getal is, klopt de uitkomst niet; daarom staat er geen totaal of tekening.

tijdlijn-bron = deze tijdlijn noemt geen fasen, of noemt ze twee keer
    .hulp = Schrijf de fasen onder `fasen`, of noem bij `records` welke gegevens het zijn.
    .uitleg = Een tijdlijn toont fasen die in het blok staan, of gegevens van de regio die een begin en een eind hebben. Een van de twee is nodig.

tijdlijn-eind = deze fase eindigt voordat zij begint
    .hulp = Kijk welke van de twee datums niet klopt.
    .uitleg = De datum bij `tot` ligt voor de datum bij `van`. Zo'n fase is niet te tekenen.

tijdlijn-geen-datum = `{ $naam }` heeft geen begin of eind
    .hulp = Vul een datum in bij `van` en `tot`. Tot die tijd staat dit niet in de tijdlijn.
    .uitleg = De tijdlijn tekent wat een datum heeft. Zonder datum is niet te zeggen waar dit hoort.

grafiek-reeksen = deze grafiek heeft { $n } reeksen met getallen; er kunnen er 1 tot en met { $meest } in
    .hulp = Noem bij `reeksen` welke kolommen de grafiek tekent.
    .uitleg = Met meer reeksen zijn lijnen en vlakken niet meer uit elkaar te houden, zeker niet in zwart-wit. Zonder reeks is er niets te tekenen. De pagina toont daarom alleen de tabel.

grafiek-te-veel = deze grafiek heeft { $n } rijen; er passen er { $meest } in
    .hulp = Kies met `sorteer` en `maximum` de grootste, of neem een andere soort grafiek.
    .uitleg = Met meer rijen is een grafiek niet meer te lezen, zeker niet op een telefoon. De pagina toont daarom alleen de tabel.

grafiek-negatief = `{ $waarde }` is kleiner dan nul en kan geen deel van een geheel zijn
    .hulp = Kies `staaf` of `lijn`; die tekenen ook getallen onder nul.
    .uitleg = Deze soort grafiek verdeelt een geheel in delen. Een deel kan niet kleiner zijn dan nul. De pagina toont daarom alleen de tabel.

grafiek-nul = alle getallen van deze grafiek zijn nul
    .hulp = Vul getallen in, of haal de grafiek weg.
    .uitleg = Van niets is geen deel te tekenen. De pagina toont daarom alleen de tabel.

# --- normen -------------------------------------------------------------------------------------

eis-dubbel = eis `{ $eis }` staat twee keer in de normen
    .eerste = hier staat de eerste; die telt
    .hulp = Geef een van de twee een ander nummer.
    .uitleg = Elke eis heeft een eigen nummer. Staat hetzelfde nummer er twee keer, dan is niet te zeggen welke eis een tekst behandelt. De eerste telt.

norm-alleen-velden = eis `{ $eis }` vraagt alleen gegevens, maar ook een kop met `dekt`
    .hulp = Zet bij deze eis `zonder_claim = true`, of vraag ook tekst.
    .uitleg = Deze eis in een normbestand vraagt alleen ingevulde gegevens. Wie ze invult, zou daarnaast nog een kop met `dekt` moeten schrijven. Zeg in de norm dat de gegevens genoeg zijn.
    .voorbeeld =
        {"[["}eis]]
        id = "eigen-1.a"
        zonder_claim = true

norm-dubbel = norm `{ $norm }` staat ook in { $eerste }
    .hulp = Geef een van de twee een andere naam of een andere editie, of haal een bestand weg.
    .uitleg = Twee bestanden in de map norms hebben dezelfde naam, editie en revisie. In de instellingen is dan niet te zien welke bedoeld is. Het eerste bestand telt, het tweede niet.

norm-naam-dubbel = `{ $naam }` staat twee keer in deze norm
    .eerste = hier staat de eerste; die telt
    .hulp = Geef een van de twee een andere naam.
    .uitleg = Regels, waarden, velden, soorten gegevens en keuzelijsten hebben in een norm elk een eigen naam. Staat dezelfde naam er twee keer, dan telt de eerste.

norm-id-bezet = `{ $norm }` bestaat al in regiovisie zelf
    .hulp = Geef je eigen norm een andere naam, en alles wat erin staat een naam die daarbij past.
    .uitleg = Een regio kan eigen normen maken, maar een ingebouwde norm niet veranderen. Anders zou dezelfde naam in elke regio iets anders betekenen. Gaat het om de naam van de norm, dan telt het eigen bestand niet mee.

# --- één pagina --------------------------------------------------------------------------------

kopblok-niet-gesloten = het kopblok wordt niet gesloten
    .hulp = Zet onder het kopblok een regel met drie streepjes: ---
    .uitleg = Een kopblok begint en eindigt met een regel met drie streepjes. De laatste ontbreekt, dus niet te zien is waar de gegevens ophouden en de tekst begint.
    .voorbeeld =
        ---
        titel: Lokale toegang
        ---

        Hier begint de tekst.

kopblok-niet-geopend = het kopblok begint niet met drie streepjes
    .hulp = { $soort ->
        [streep] Word maakte van drie streepjes één streep. Typ op deze regel drie losse streepjes: ---
       *[niets] Zet op de eerste regel drie streepjes: ---
    }
    .uitleg = Een kopblok begint en eindigt met een regel met drie streepjes. De eerste ontbreekt. Het programma leest de gegevens toch, maar andere programma's zien ze als tekst.
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
    .bedoeld = Bedoel je `{ $bedoeld }`? Claims staan tussen de accolades als `dekt=` met de nummers erachter.
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

# --- taal en toegankelijkheid ------------------------------------------------------------------

kop-springt = kopniveau springt van { $van } naar { $naar }
    .hulp = Maak van deze kop niveau { $niveau }, of zet er een kop van niveau { $niveau } boven.
    .uitleg = Koppen zijn de inhoudsopgave van een pagina. Wie met een schermlezer leest, springt van kop naar kop. Als er een niveau mist, lijkt het of er een stuk weg is. Kies een kop om zijn plaats, niet om zijn grootte.
    .voorbeeld =
        ## Wat we samen regelen
        ### Pleegzorg

kop-leeg = kop zonder woorden
    .hulp = Schrijf de kop, of haal het hekje weg.
    .uitleg = Een kop zonder woorden geeft een lege regel in de inhoudsopgave. Een schermlezer leest alleen het woord kop voor.

kop-te-lang = kop van { $tekens } tekens is te lang
    .hulp = Maak de kop korter dan { $hoogstens } tekens, en zet de rest als tekst eronder.
    .uitleg = Een kop zegt in een paar woorden waar een stuk over gaat. Een lange kop past niet in het menu, de inhoudsopgave en het adres. Daar wordt hij afgekapt.

kop-eigen-nummer = kop begint met het nummer “{ $nummer }”, en krijgt er al een
    .hulp = Haal “{ $nummer }” weg. Of zet nummering = nee onder [site].
    .uitleg = Met nummering = ja zet het programma zelf een nummer voor elke kop. Een nummer dat u zelf typt, komt er dan nog eens achter en klopt niet meer als er een pagina bij komt.

begrip-dubbel = begrip “{ $begrip }” is al uitgelegd
    .eerste = hier staat de eerste uitleg
    .hulp = Voeg de twee uitleggen samen. Tot dan ziet een lezer de eerste.
    .uitleg = Waar een pagina een begrip voor het eerst gebruikt, staat een link naar de uitleg. Dat kan er maar één zijn. Ook een andere naam tussen haakjes telt mee, zoals in “Persoonsgebonden budget (pgb)”.

begrip-volgorde = begrip “{ $begrip }” staat na “{ $ander }”
    .hulp = Zet de begrippen op alfabet.
    .uitleg = Lezers zoeken een begrip op zijn letter. Boven de lijst staan links naar de letters. Die kloppen alleen als de begrippen op alfabet staan.

nepkop = vette regel staat als kop, maar is er geen
    .hulp = Maak er een echte kop van: ## met een spatie, in plaats van sterretjes.
    .uitleg = Een regel die alleen vet is, lijkt een kop. Zij staat niet in de inhoudsopgave, en een schermlezer ziet haar niet als kop.
    .voorbeeld = ## Wat we samen regelen

afbeelding-zonder-tekst = afbeelding `{ $bestand }` heeft geen beschrijving
    .hulp = Zet tussen de rechte haken wat er te zien is.
    .uitleg = Niet iedereen kan een afbeelding zien. De beschrijving wordt voorgelezen, en verschijnt als de afbeelding niet laadt. Zeg in een zin wat de afbeelding vertelt.
    .voorbeeld = ![Kaart van de acht gemeenten in de regio](kaart.svg)

afbeelding-tekst-zwak = beschrijving `{ $tekst }` zegt niet wat er te zien is
    .hulp = Schrijf in een zin wat de afbeelding vertelt.
    .uitleg = Een beschrijving zoals foto of afbeelding helpt een lezer niet die haar niet kan zien. Zeg wat de afbeelding vertelt.
    .voorbeeld = ![Kaart van de acht gemeenten in de regio](kaart.svg)

link-vaag = linktekst `{ $tekst }` zegt niet waar de link heen gaat
    .hulp = Maak de woorden van het doel tot link, zoals: lees [het besluit van de raad].
    .uitleg = Wie met een schermlezer leest, loopt vaak alle links van een pagina langs. Woorden als hier of lees meer zeggen dan niets. Zet de link op de woorden die zeggen wat er achter zit.
    .voorbeeld = Lees [het besluit van de raad](besluit.md).

# --- de publicatie als geheel ------------------------------------------------------------------

adres-dubbel = adres `{ $adres }` is al van { $eerste }
    .hulp = Geef een van de twee bestanden een andere naam.
    .uitleg = Twee bestanden zouden op hetzelfde adres van de website komen. Hoofdletters, accenten en leestekens tellen in een adres niet mee. Maar een van de twee kan er staan.

adres-gereserveerd = adres `{ $adres }` is van een pagina van het programma
    .hulp = Geef het bestand een andere naam.
    .uitleg = Op dit adres maakt het programma zelf een pagina, zoals de checklist van een norm of de pagina over samenhang. Een eigen pagina kan daar niet staan: bezoekers zien de pagina van het programma en niet de tekst van dit bestand.

bestand-botst = `{ $bestand }` blijft weg: op die plek staat al `{ $ander }`
    .hulp = Geef het bestand of de map een andere naam.
    .uitleg = Twee bestanden van de website zouden op dezelfde plek komen, of een bestand zou staan waar een map nodig is. Hoofdletters tellen daarbij niet mee, want op veel computers zijn zulke bestanden gelijk. Dit bestand blijft weg.

index-zonder-streepje = `index.md` wordt gelezen als `_index.md`
    .hulp = Noem het bestand `_index.md`.
    .uitleg = De pagina van een map heet _index.md, met een streepje ervoor. index.md wordt begrepen, maar één manier van schrijven geeft minder vergissingen.

link-nergens = link naar `{ $doel }` gaat nergens heen
    .hulp = Kijk of de naam klopt en of het bestand er is.
    .bedoeld = Bedoel je `{ $bedoeld }`?
    .uitleg = De link verwijst naar een pagina of bestand dat er niet is. Een lezer zou een foutpagina zien. Schrijf het pad vanaf het bestand waarin de link staat.
    .voorbeeld = [de planning](../planning/_index.md)

anker-nergens = op { $pagina } is geen plek `{ $anker }`
    .hulp = Kijk op die pagina welk anker achter de kop staat.
    .bedoeld = Bedoel je `#{ $bedoeld }`?
    .uitleg = De link springt naar een kop op een pagina, en die kop is er niet (meer). De lezer komt dan boven aan de pagina uit. Het anker van een kop staat tussen accolades erachter, of wordt gemaakt uit zijn woorden.
    .voorbeeld = [onze doelen](2.md#doelen)

link-niet-gepubliceerd = link naar { $pagina }, die niet wordt gepubliceerd
    .hulp = Haal de link weg, of haal op die pagina `publiceren: nee` weg.
    .uitleg = De pagina waar de link naartoe gaat, wordt achtergehouden met publiceren: nee. Op de website bestaat zij niet, dus de link zou nergens heen gaan.

link-geweigerd = link naar `{ $doel }` mag niet op de website
    .hulp = Gebruik een link die begint met https:// of mailto:, of een pagina van deze visie.
    .uitleg = Deze soort link kan op de computer van een bezoeker iets uitvoeren of lezen. Daarom komt zij niet op de website.

link-eigen-computer = dit adres werkt alleen op jouw computer: `{ $doel }`
    .hulp = Schrijf het adres op de website (`/nvo/4/`) of de naam van het bestand (`nvo/4.md`).
    .uitleg = Een adres met localhost of 127.0.0.1 is het voorbeeld op je eigen computer, en een adres met file: een map op je eigen schijf. Een bezoeker kan daar niet bij.
    .voorbeeld = [Lokale toegang](nvo/4.md)

afbeelding-ontbreekt = afbeelding `{ $doel }` is er niet
    .hulp = Zet het bestand naast de pagina, of verbeter de naam.
    .bedoeld = Bedoel je `{ $bedoeld }`?
    .uitleg = De pagina verwijst naar een afbeelding die niet in de map staat. Let op hoofdletters: op een webserver is Kaart.svg een ander bestand dan kaart.svg.

afbeelding-extern = afbeelding `{ $doel }` staat op een andere website
    .hulp = Zet de afbeelding naast de pagina en verwijs naar dat bestand.
    .uitleg = De browser van elke bezoeker zou de andere website om deze afbeelding vragen. Die ziet dan wie de pagina leest. Ook kan de afbeelding daar zomaar verdwijnen of veranderen.

afbeelding-onleesbaar = afbeelding `{ $bestand }` is beschadigd of geen afbeelding
    .hulp = Open het bestand in een tekenprogramma en bewaar het opnieuw, of haal het nog eens op.
    .uitleg = Het bestand is niet heel, of er zit iets anders in dan de naam zegt. Dat gebeurt als het kopiëren te vroeg stopte. Bezoekers zouden niets zien, of maar een deel.

afbeelding-formaat = browsers tonen `{ $bestand }` niet
    .hulp = Bewaar een foto als JPEG of WebP, een schermafdruk als PNG en een tekening als SVG.
    .uitleg = Foto's van een telefoon (HEIC), van een scanner (TIFF) en uit Word (EMF, WMF) kan niet elke browser tonen. BMP is veel te groot. Open het bestand in een fotoprogramma en kies opslaan als JPEG of PNG.

afbeelding-te-groot = afbeelding `{ $bestand }` is te groot: { $maat }
    .hulp = Maak de afbeelding kleiner dan 30 MB en 50 megapixel. Op een scherm is 1600 pixels breed genoeg.
    .uitleg = Van elke afbeelding maken we kleine kopieën voor telefoon en scherm. Een afbeelding van meer dan 50 megapixel of 30 MB pakken we niet uit: dat kost te veel geheugen.

afbeelding-klein = foto `{ $bestand }` is maar { $breedte } pixels breed
    .hulp = Zoek het oorspronkelijke bestand op. Een foto over de hele kolom is 1400 pixels breed of meer.
    .uitleg = Een foto die zo klein is, is meestal een verkleinde kopie. We rekken hem niet op, want dan wordt hij wazig. Is hij zo klein bedoeld, dan kun je deze melding laten staan.

afbeelding-beweegt = van `{ $bestand }` tonen we alleen het eerste beeld
    .hulp = Kies een stilstaand beeld dat vertelt wat de lezer moet weten, of vertel het in stappen.
    .uitleg = Beeld dat vanzelf beweegt leidt af en moet stopgezet kunnen worden (WCAG 2.2.2). Daarom staat op de website alleen het eerste beeld.

pdf-toegankelijkheid = in download `{ $bestand }` { $mist ->
        [labels] ontbreken labels (tags)
        [taal] staat niet in welke taal hij is
        [titel] ontbreekt een titel
        [labels-taal] ontbreken labels (tags) en de taal
        [labels-titel] ontbreken labels (tags) en een titel
        [taal-titel] ontbreken de taal en een titel
       *[labels-taal-titel] ontbreken labels (tags), de taal en een titel
    }
    .hulp = Zet de tekst liever op een pagina. Moet het een pdf zijn, maak hem dan opnieuw: vul titel en taal in, en kies bij het opslaan voor labels voor toegankelijkheid.
    .uitleg = Wie niet goed ziet, laat een pdf voorlezen. Labels zeggen wat een kop, een lijst en een tabel is. De taal bepaalt de uitspraak, en de titel zegt welk document open is. Een pdf van een overheid moet toegankelijk zijn. Let op: we zien alleen of de kenmerken er zijn, niet of ze kloppen. Laat een pdf nakijken met een programma voor PDF/UA, zoals PAC of veraPDF.

pdf-onleesbaar = we kunnen niet in download `{ $bestand }` kijken
    .hulp = { $soort ->
        [slot] Er zit een wachtwoord op. Bewaar de pdf zonder wachtwoord: ook hulpprogramma's voor voorlezen kunnen er niet in.
        [groot] Hij is groter dan 50 MB. Maak de afbeeldingen kleiner, of zet de tekst op een pagina.
       *[kapot] Open de pdf op je eigen computer. Gaat dat niet, haal hem dan opnieuw op.
    }
    .uitleg = Van elke pdf waar een pagina naar verwijst, kijken we of hij voor te lezen is. Dat lukt niet als er een wachtwoord op zit, als hij beschadigd is of als hij heel groot is. Controleer deze pdf zelf.

tekening-opgeschoond = uit `{ $bestand }` is weggelaten: { $weg }
    .hulp = Kijk of de tekening nog klopt. Bewaar haar anders opnieuw als gewone SVG, zonder script en zonder verwijzingen.
    .uitleg = In een SVG kan een programma staan, of een verwijzing naar een andere website. Dat plaatsen we niet: de tekening staat er zonder die delen. Titel, beschrijving en woorden in de tekening blijven.

taal-onbekend = `{ $taal }` is geen taal die we kennen
    .hulp = Schrijf de korte naam van de taal, zoals en, ar, tr of pl.
    .uitleg = Een voorleesprogramma spreekt woorden uit in de taal die bij `taal` staat. Dat gaat met een korte naam (BCP 47): nl, en, de, fr, ar, tr, pl, uk.

versie-van-niets = `{ $doel }` is geen pagina
    .hulp = Schrijf het pad van de pagina waar dit een versie van is, zoals visie/doel.md.
    .uitleg = Bij `vertaling_van` en `eenvoudig_van` staat van welke pagina dit een vertaling is, of een versie in eenvoudige taal. Het pad begint bij de map van deze pagina, of met een schuine streep bij `content`.

versie-van-versie = `{ $doel }` is zelf een versie van een pagina
    .hulp = Verwijs naar de oorspronkelijke pagina.
    .uitleg = Een vertaling en een tekst in eenvoudige taal horen bij een gewone pagina. Zo weet een lezer altijd welke tekst geldt.

versie-dubbel = `{ $eerste }` is al zo'n versie van dezelfde pagina
    .hulp = Kies een van de twee, of geef deze pagina een andere taal.
    .uitleg = Van een pagina is er één vertaling per taal en één versie in eenvoudige taal. Bij twee weet een lezer niet welke klopt.

vertaling-zonder-taal = er staat niet bij in welke taal deze vertaling is
    .hulp = Zet `taal` in het kopblok, bijvoorbeeld taal: en.
    .uitleg = Zonder taal leest een voorleesprogramma de vertaling voor als Nederlands (WCAG 3.1.2). Ook weet een bezoeker niet wat hij kan kiezen.

versie-dekt-niet = `{ $eis }` telt niet mee op deze pagina
    .hulp = Zet deze eis bij de oorspronkelijke pagina.
    .uitleg = Een vertaling of een tekst in eenvoudige taal zegt wat ergens anders al staat. Hij telt daarom niet als bewijs.

versie-verouderd = de datum is ouder dan die van `{ $pagina }`
    .hulp = Kijk of deze tekst nog zegt wat daar staat, en werk tekst en datum bij.
    .uitleg = De oorspronkelijke pagina is later veranderd dan deze versie. Lezers van beide krijgen dan misschien niet hetzelfde te lezen.

eenvoudig-ontbreekt =
    { $aantal ->
        [one] 1 pagina is er niet in eenvoudige taal
       *[other] { $aantal } pagina's zijn er niet in eenvoudige taal
    }
    .hulp = Begin met wat ouders en jongeren zoeken. Nog niet: { $paginas }
    .uitleg = In de instellingen staat `eenvoudige_taal`. Maak van een pagina een korte tekst in eenvoudige taal en zet `eenvoudig_van` in het kopblok daarvan.

vertaling-ontbreekt =
    { $aantal ->
        [one] 1 pagina is niet vertaald (`{ $taal }`)
       *[other] { $aantal } pagina's zijn niet vertaald (`{ $taal }`)
    }
    .hulp = Begin met wat ouders en jongeren zoeken. Nog niet: { $paginas }
    .uitleg = In de instellingen staan bij `talen` meer talen. Een vertaling is een pagina met `taal` en `vertaling_van` in het kopblok. Een korte samenvatting mag ook.

eis-onbekend = eis `{ $eis }` bestaat niet
    .hulp = Kijk welke eisen er zijn met: regiovisie explain nvo
    .bedoeld = Bedoel je `{ $bedoeld }`? Kijk met: regiovisie explain { $bedoeld }
    .uitleg = Deze pagina zegt dat zij een eis behandelt, maar geen enkele norm die aan staat heeft een eis met dit nummer. De tekst telt dus nergens voor mee. Gaat het om een bestand in de map oordelen, dan is de naam van dat bestand geen nummer van een eis.

hoofdstuk-onbekend = onderdeel `{ $hoofdstuk }` bestaat niet
    .hulp = Kijk welke onderdelen er zijn met: regiovisie explain nvo
    .bedoeld = Bedoel je `{ $bedoeld }`?
    .uitleg = Met hoofdstuk zegt een pagina dat zij de pagina van een opgave of ander onderdeel van een norm is. Geen enkele norm die aan staat heeft een onderdeel met deze naam.

hoofdstuk-dubbel = er is al een pagina voor `{ $hoofdstuk }`
    .eerste = deze pagina telt
    .hulp = Haal op een van de twee pagina's de regel `hoofdstuk` weg.
    .uitleg = Elk onderdeel van een norm heeft één pagina. Staat het op twee pagina's, dan telt de eerste in de volgorde van de website.

nvt-niet-toegestaan = { $eis } kan niet `niet van toepassing` zijn
    .hulp = Schrijf de tekst, of zet met `gepland` wanneer die komt.
    .uitleg = De norm zegt per eis of een regio haar mag overslaan. Bij deze eis mag dat niet. De regel wordt overgeslagen en de eis telt gewoon mee.

feit-dubbel = `{ $veld }` heeft hier een andere waarde dan op een andere pagina
    .eerste = hier staat de eerste; die telt
    .hulp = Maak de twee gelijk, of haal een van de twee weg.
    .uitleg = Hetzelfde gegeven van de regio staat op twee pagina's, met een andere waarde. De eerste in de volgorde van de website telt. Een lezer die beide ziet, weet niet welke klopt.

feit-leeg = bij `{ $veld }` staat nog geen echte waarde
    .hulp = Vul de waarde in, of haal de regel weg.
    .uitleg = Hier staat iets als n.t.b., volgt of invullen. Dat telt als niet ingevuld.

contact-onvolledig = contact bij `{ $veld }` is niet volledig
    .hulp = Vul een organisatie in, en een e-mailadres of telefoonnummer.
    .uitleg = Een contact heeft een organisatie nodig, en een manier om haar te bereiken. Noem een functie en geen persoon; dan klopt het ook nog als iemand weggaat.
    .voorbeeld =
        regio:
          aanspreekpunt:
            organisatie: Regiobureau Jeugd
            rol: secretariaat
            e-mail: jeugdhulp@example.nl

tekst-herhaald = deze tekst staat eerder in `{ $eerste }` en telt daar mee
    .eerste = hier staat dezelfde tekst eerder
    .hulp = Schrijf hier wat er voor deze eis bij komt, of verwijs naar de eerste plek.
    .uitleg = Dezelfde zin telt maar één keer: op de plek waar zij op de website het eerst staat. Zo wordt een visie niet completer door tekst te kopiëren.

# --- regio en instellingen ---------------------------------------------------------------------

periode-omgekeerd = de periode eindigt voordat zij begint
    .hulp = Draai `van` en `tot` om, of verbeter het jaar.
    .uitleg = In de periode is `van` de eerste dag en `tot` de laatste dag waarop de visie geldt. De laatste dag ligt nu voor de eerste.
    .voorbeeld =
        {"["}regio]
        periode = {"{"} van = 2026-01-01, tot = 2029-12-31 {"}"}

code-ongeldig = `{ $waarde }` is geen code van het CBS
    .hulp = Een code ziet eruit als `{ $voorbeeld }`. Weet je de code niet, haal de regel dan weg.
    .uitleg = Elke jeugdregio heeft bij het CBS een code die begint met JZ, en elke gemeente een code die begint met GM. Met die codes kunnen regio's worden vergeleken. Zonder code werkt alles ook.

kop-zonder-spatie = achter de hekjes van een kop hoort een spatie
    .hulp = Zet een spatie tussen de hekjes en de woorden. Wat in de accolades staat, telt dan ook mee.
    .uitleg = Een kop begint met hekjes en dan een spatie. Zonder die spatie is het gewone tekst: de hekjes staan op de website, en een claim in de accolades telt niet.
    .voorbeeld = ## Onze doelen

tabel-zonder-lijn = deze regels lijken een tabel, maar de lijn onder de eerste regel ontbreekt
    .hulp = Zet onder de eerste regel een regel met streepjes, voor elke kolom een: `| --- | --- |`.
    .uitleg = Een tabel heeft onder de namen van de kolommen een regel met streepjes. Zonder die regel is het gewone tekst met strepen ertussen, en telt het niet als tabel.
    .voorbeeld =
        | Functie | Niveau |
        | --- | --- |
        | Crisishulp | regionaal |

lijst-uit-word = deze regels lijken een lijst, maar beginnen met `{ $teken }`
    .hulp = Begin elk punt met een streepje en een spatie: `- …`
    .uitleg = Word zet voor elk punt van een lijst een teken. Wie de tekst plakt, houdt dat teken over, en dan staan de punten achter elkaar in één alinea. Een schermlezer leest ze niet als lijst voor.
    .voorbeeld =
        - Ambulante hulp
        - Pleegzorg

tabs-als-tabel = hier staan tabs, zoals in een tabel uit Word
    .hulp = Schrijf elke regel met rechte strepen: `| Functie | Niveau |`, en zet onder de eerste regel `| --- | --- |`.
    .uitleg = Wie een tabel uit Word plakt, houdt tabs over. Op de website worden dat gewone spaties, en dan zijn de kolommen weg.
    .voorbeeld =
        | Functie | Niveau |
        | --- | --- |
        | Crisishulp | regionaal |

bijschrift-zonder-tabel = deze regel begint met `Tabel`, maar er staat geen tabel onder
    .hulp = Zet de tabel direct onder deze regel. Staat de tabel erboven, zet deze regel dan boven de tabel.
    .uitleg = Een regel die begint met `Tabel:` is het bijschrift van de tabel eronder. Zonder tabel blijft het een gewone zin.
    .voorbeeld =
        Tabel: hulp per niveau

        | Functie | Niveau |
        | --- | --- |
        | Crisishulp | regionaal |

link-niet-begrepen = deze link of afbeelding wordt niet begrepen: `{ $doel }`
    .hulp = { $soort ->
        [krul] Word maakt aanhalingstekens schuin. Gebruik rechte: `{ $hersteld }`.
       *[spatie] In een adres mag geen spatie staan. Schrijf `{ $hersteld }`, of noem het bestand anders.
    }
    .uitleg = De haken van een link of afbeelding staan zo op de website. Meestal komt dat door een spatie in het adres.
    .voorbeeld = [onze doelen](onze-doelen.md)

voetnoot-ontbreekt = voetnoot `[^{ $naam }]` heeft geen tekst
    .hulp = Zet onder aan de pagina een regel die begint met `[^{ $naam }]:`, of haal het teken weg.
    .uitleg = In de tekst staat een teken voor een voetnoot, maar de voetnoot zelf is er niet. Het teken staat nu zo op de website.
    .voorbeeld = [^1]: Besluit Jeugdwet, artikel 2.3.

alias-bezet = oud adres `{ $alias }` is het adres van `{ $pagina }`
    .hulp = Haal deze regel weg, of geef de andere pagina een andere naam.
    .uitleg = Bij `aliassen` staan oude adressen die naar deze pagina leiden. Op dit adres staat al een andere pagina, dus bezoekers komen daar uit.

alias-ongeldig = `{ $alias }` kan geen oud adres op deze website zijn
    .hulp = Schrijf alleen het pad, zoals `/oude-naam/`.
    .uitleg = Bij `aliassen` staan oude adressen op deze website, als pad dat begint met een schuine streep. Een heel webadres of een leeg adres kan niet worden doorverwezen.

mailadres-ongeldig = `{ $waarde }` is geen e-mailadres
    .hulp = Schrijf een e-mailadres, zoals `jeugdhulp@example.nl`. Gebruik een adres van de organisatie, niet van een persoon.
    .uitleg = Dit adres staat onder aan elke pagina. Bezoekers kunnen er een vraag naartoe sturen.

adres-ongeldig = `{ $waarde }` is geen webadres
    .hulp = Begin met `https://`, bijvoorbeeld `https://www.example.nl/regiovisie/`.
    .uitleg = Het adres van de website begint met https:// en de naam van de site. Zonder goed adres kloppen de links naar de website en de bestanden voor zoekmachines niet.

contact-ongeldig = `{ $waarde }` is geen adres waar iemand te bereiken is
    .hulp = Schrijf een e-mailadres, een webadres dat met `https://` begint, of een nummer als `tel:+31-20-1234567`.
    .uitleg = Wie iets wil melden, moet iemand kunnen bereiken. Dat kan met een e-mailadres, met een webadres dat met https:// begint, of met een telefoonnummer als tel:+31-20-1234567. Gebruik een adres van de organisatie, niet van een persoon.

server-zonder-bestand = `{ $server }` leest geen bestand uit de website
    .hulp = Haal `{ $server }` hier weg. Geef de beheerder van de server wat `regiovisie headers --server { $server }` toont.
    .uitleg = Netlify, Cloudflare en Apache lezen zelf een bestand in de website met de regels voor veiligheid. Nginx en Caddy doen dat niet: daar zet de beheerder die regels in de instellingen van de server. Zulke instellingen horen niet openbaar op de website te staan. Daarom toont een opdracht ze op het scherm.

security-txt-ontbreekt = de website zegt niet waar iemand een lek kan melden
    .hulp = Zet in regiovisie.toml een tabel `{"["}beveiliging]` met `contact` en `verloopt`. Vraag je beveiligingsfunctionaris welk adres erin moet.
    .uitleg = Wie een zwakke plek vindt in een website, kijkt in /.well-known/security.txt aan wie hij dat kan melden. Voor sites van overheden is dat bestand verplicht. Het programma maakt het van de instellingen, en verzint nooit zelf een adres.
    .voorbeeld =
        {"["}beveiliging]
        contact = ["mailto:beveiliging@example.nl"]
        verloopt = 2027-06-01

security-txt-in-map = de website staat in `{ $map }`; daar zoekt niemand security.txt
    .hulp = Vraag de beheerder van het domein om het bestand boven aan het domein te zetten, of om er daar naar te verwijzen.
    .uitleg = Het bestand security.txt hoort boven aan een domein te staan, in de map .well-known. Deze website staat zelf in een map van een domein. Het programma schrijft het bestand wel, maar alleen de beheerder van het domein kan het op de goede plaats zetten. Heeft het domein al een eigen security.txt, dan kan de tabel beveiliging hier weg.

security-txt-verlopen = security.txt is verlopen op { $datum }
    .hulp = Kijk of de adressen nog kloppen en zet bij `verloopt` een nieuwe dag, hoogstens een jaar vooruit.
    .uitleg = In security.txt staat tot wanneer de gegevens gelden. Na die dag hoort niemand er nog op te vertrouwen, en wie een lek vindt, weet dan niet waar hij terechtkan. De website wordt wel gemaakt; de controle geeft een fout.

security-txt-verloopt = security.txt verloopt op { $datum }
    .hulp = Kijk of de adressen nog kloppen en zet bij `verloopt` een nieuwe dag, hoogstens een jaar vooruit.
    .uitleg = In security.txt staat tot wanneer de gegevens gelden. Die dag komt binnen een maand. Kijk voor die tijd of de adressen nog kloppen.

security-txt-te-lang = security.txt geldt tot { $datum }; een jaar of langer is te lang
    .hulp = Zet bij `verloopt` een dag die minder dan een jaar vooruit ligt.
    .uitleg = De standaard voor security.txt raadt aan dat de gegevens minder dan een jaar gelden. Dan kijkt er op tijd iemand of de adressen nog kloppen.

toegankelijkheid-ontbreekt = de website heeft nog geen toegankelijkheidsverklaring
    .hulp = Maak de verklaring met de invulassistent op toegankelijkheidsverklaring.nl en zet haar in regiovisie.toml, onder `{"["}toegankelijkheid]`.
    .uitleg = Elke website van een overheid heeft een verklaring over haar toegankelijkheid. Die verklaring staat in een landelijk register. De pagina /toegankelijkheid/ toont wat je ervan in de instellingen zet. Zolang daar niets staat, zegt die pagina eerlijk dat er nog geen verklaring is.
    .voorbeeld =
        {"["}toegankelijkheid]
        status = "C"
        datum = 2026-09-01
        verklaring = "https://www.example.nl/register/123"
        contact = "toegankelijkheid@example.nl"

toegankelijkheid-zonder-status = de toegankelijkheidsverklaring heeft geen status
    .hulp = Zet `status` erbij: A, B, C, D of E, zoals in het register staat.
    .uitleg = Een verklaring heeft een status van A tot en met E. Zonder status telt de website als E: er is geen verklaring. Het programma bedenkt de status niet zelf; alleen een onderzoek door mensen kan haar geven.

toegankelijkheid-verouderd = de toegankelijkheidsverklaring is van { $datum }, ouder dan een jaar
    .hulp = Werk de verklaring in het register bij en zet hier de nieuwe datum.
    .uitleg = Een overheid werkt haar toegankelijkheidsverklaring elk jaar bij: wat is opgelost, wat is erbij gekomen en wat wordt wanneer gedaan.

toegankelijkheid-c-te-lang = status C staat er sinds { $datum }, langer dan zes maanden
    .hulp = Laat de website onderzoeken en zet de nieuwe status in het register en hier.
    .uitleg = Status C betekent dat de eerste maatregelen zijn genomen en dat er binnen zes maanden een onderzoek komt. Langer mag die status niet blijven staan.

toegankelijkheid-zonder-onderzoek = status { $status } vraagt een onderzoek, en er staat er geen
    .hulp = Zet bij `onderzoek` de datum van het onderzoek en het adres van het rapport, of kies een andere status.
    .uitleg = De statussen A en B kan een website alleen hebben na een onderzoek door mensen, niet ouder dan drie jaar. Zonder onderzoek is C de hoogste status, en hoogstens zes maanden lang.

toegankelijkheid-onderzoek-verouderd = het onderzoek is van { $datum }; status { $status } vraagt een nieuwer
    .hulp = Laat de website opnieuw onderzoeken en zet de datum en het rapport bij `onderzoek`.
    .uitleg = Een onderzoek naar de toegankelijkheid geldt drie jaar. Daarna klopt een status A of B niet meer, want de website is intussen veranderd.

toegankelijkheid-a-met-problemen = { $aantal ->
        [one] status A, en toch staat er 1 probleem bij
       *[other] status A, en toch staan er { $aantal } problemen bij
    }
    .hulp = Kies status B zolang er problemen zijn, of haal weg wat is opgelost.
    .uitleg = Status A betekent dat aan alle eisen wordt gedaan wat zij vragen. Zolang er problemen bekend zijn, is dat niet zo. Dan is B de juiste status, met bij elk probleem wat eraan gebeurt en wanneer.

gemeente-dubbel = gemeente `{ $gemeente }` staat er twee keer
    .eerste = hier stond deze naam al
    .hulp = Haal de tweede weg, of geef haar een andere naam.
    .uitleg = Elke gemeente heeft een eigen pagina, met een adres dat van haar naam is gemaakt. Twee namen die op hoofdletters, accenten en leestekens na gelijk zijn, geven één adres. De pagina is dan van de eerste.

telefoon-ongeldig = `{ $waarde }` is geen telefoonnummer
    .hulp = Schrijf alleen cijfers, spaties en streepjes, zoals `0123 - 45 67 89` of `+31 123 456 789`.
    .uitleg = Bezoekers bellen met één tik op het nummer. Dat kan alleen als er een nummer van 3 tot 15 cijfers staat. Woorden horen bij `uitleg` of `wanneer`.

contact-onbruikbaar = bij `contact` staat geen mailadres en geen telefoonnummer: `{ $waarde }`
    .hulp = Schrijf een mailadres of een telefoonnummer, zoals `contact: jeugdhulp@example.nl`.
    .uitleg = Onder de pagina komt te staan bij wie een lezer met vragen terechtkan. Daar hoort een manier van bereiken bij. Noem geen namen van mensen: een functie en een algemeen adres blijven langer goed.

hulplijn-zonder-datum = bij hulplijn `{ $hulplijn }` staat niet wanneer zij is nagekeken
    .hulp = Kijk het nummer na en zet de datum erbij: `gecontroleerd = 2026-03-01`.
    .uitleg = Een verkeerd nummer is erger dan geen nummer. Daarom staat bij elke hulplijn op welke dag iemand haar heeft nagekeken. Bezoekers zien die dag.

hulplijn-in-de-toekomst = hulplijn `{ $hulplijn }` is nagekeken op een dag die nog moet komen
    .hulp = Zet bij `gecontroleerd` de dag waarop iemand het nummer heeft nagekeken.
    .uitleg = Bezoekers zien bij elke hulplijn wanneer zij is nagekeken. Een dag in de toekomst kan niet kloppen.

hulplijn-verouderd = hulplijn `{ $hulplijn }` is meer dan een jaar geleden nagekeken: { $datum }
    .hulp = Kijk het nummer, de uren en de bron na en zet bij `gecontroleerd` de datum van vandaag.
    .uitleg = Nummers en openingstijden veranderen. Na twaalf maanden vraagt het programma om er weer naar te kijken.

hulplijnen-verouderd = de hulplijnen van het programma zijn meer dan een jaar geleden nagekeken: { $datum }
    .hulp = Neem een nieuwe versie van het programma, of zet een eigen lijst met `[[hulplijn]]` in `regiovisie.toml`.
    .uitleg = Zonder eigen lijst toont de website de landelijke hulplijnen die in het programma zitten. Nummers en openingstijden veranderen. Na twaalf maanden vraagt het programma om er weer naar te kijken.

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

nvt-verlopen = { $eis } was `niet van toepassing` tot { $datum }; nu telt zij weer mee
    .hulp = Schrijf de tekst, of zet in `nvt` een nieuwe datum met de reden.
    .uitleg = Niet van toepassing geldt tot een datum, zodat iemand er weer naar kijkt. Die datum is voorbij. De eis telt nu gewoon mee.

geen-normen = er staat geen enkele norm aan
    .hulp = Zet in regiovisie.toml onder `[normen]` deze regel: nvo = "2020"
    .uitleg = Zonder norm wordt er nergens tegen gekeken. Er is dan geen lijst van wat er mist. Dat lijkt op een visie die af is, en dat is niet zo.
    .voorbeeld =
        {"["}normen]
        nvo = "2020"

eis-ontbreekt = { $eis } ontbreekt ({ $hoofdstuk })
    .hulp = Schrijf erover onder een kop met achteraan {"{"}dekt={ $eis }{"}"}.
    .uitleg = Niemand behandelt deze eis: geen pagina en geen kop noemt haar met dekt, of onder die kop staat nog niets dat telt. Wat de eis vraagt, lees je met regiovisie explain en het nummer van de eis.
    .voorbeeld = ## Wat we samen inkopen {"{"}#samen dekt=nvo-2.a{"}"}

eis-behandeld = { $eis } is behandeld maar nog niet onderbouwd
    .hulp = Vul aan wat er nog nodig is.
    .uitleg = Er staat iets over deze eis, maar minder dan de norm vraagt. Bij de melding staat wat er nog nodig is.

eis-onderdeel = bij { $eis } mist nog: { $wat }
    .hulp = Vul dit deel aan.
    .uitleg = Deze eis is behandeld. Een deel ervan, dat de norm apart weegt, is er nog niet.

# Wat er nog nodig is; `.of` staat achter "een van deze".
tekort-woorden = { $gevonden ->
        [0] nog geen tekst die telt
        [one] 1 woord dat telt
       *[other] { $gevonden } woorden die tellen
    }; gevraagd { $gevraagd ->
        [one] 1 woord
       *[other] { $gevraagd } woorden
    }
    .of = tekst van { $gevraagd ->
        [one] 1 woord
       *[other] { $gevraagd } woorden
    } (nu { $gevonden })
tekort-punten = { $gevonden ->
        [0] nog geen lijst
        [one] een lijst van 1 punt
       *[other] een lijst van { $gevonden } punten
    }; gevraagd { $gevraagd }
    .of = een lijst van { $gevraagd ->
        [one] 1 punt
       *[other] { $gevraagd } punten
    } (nu { $gevonden })
tekort-datums = { $gevonden ->
        [0] nog geen datum
        [one] 1 datum
       *[other] { $gevonden } datums
    }; gevraagd { $gevraagd }
    .of = { $gevraagd ->
        [one] 1 datum
       *[other] { $gevraagd } datums
    } (nu { $gevonden })
tekort-datum-volgorde = de datums staan niet in volgorde
    .of = datums in volgorde
tekort-contact = nog geen e-mailadres of telefoonnummer
    .of = een e-mailadres of telefoonnummer
tekort-link = nog geen link
    .of = een link
tekort-hoofdstukken = { $gevonden } van { $gevraagd } onderdelen hebben tekst
    .of = tekst bij alle { $gevraagd } onderdelen (nu { $gevonden })
tekort-veld = gegeven `{ $veld }` ({ $titel }) is { $gevonden ->
        [0] nog niet ingevuld
       *[other] ingevuld bij { $gevonden } van { $gevraagd }
    }
    .of = het gegeven `{ $veld }` ({ $titel })
tekort-veld-waarde = gegeven `{ $veld }` ({ $titel }) is `{ $waarde }`; dat is niet wat de eis vraagt
    .of = het gegeven `{ $veld }` ({ $titel }), nu `{ $waarde }`
tekort-tabel = nog geen tabel met { $gemist }
    .of = een tabel met { $gemist }
tekort-kolommen = de tabel heeft { $gezien }; nog nodig: { $gemist }
    .of = een tabel met ook { $gemist }; nu { $gezien }
tekort-rijen = { $gevonden } van { $gevraagd } rijen zijn volledig ingevuld
    .of = een tabel met { $gevraagd ->
        [one] 1 volledige rij
       *[other] { $gevraagd } volledige rijen
    } (nu { $gevonden })
tekort-rijen-leeg = { $gevonden } van { $gevraagd } rijen zijn volledig ingevuld; niet volledig: { $onvolledig }
    .of = een tabel met { $gevraagd } volledige rijen (nu { $gevonden }); niet volledig: { $onvolledig }
pagina-wacht = deze pagina staat op `publiceren: nee`, dus wat erop staat telt nog niet
tekort-rijen-namen = nog geen volledige rij voor: { $afwezig }
    .of = een tabel met ook een rij voor: { $afwezig }
tekort-onleesbaar = een onderdeel dat in de norm niet te lezen is
    .of = een onderdeel dat in de norm niet te lezen is
tekort-een-van = een van deze:
    .of = een van deze:

# --- status, versies, nieuws --------------------------------------------------------------------

inspraak-omgekeerd = inspraak eindigt voordat zij begint
    .eerste = de eerste dag
    .hulp = Zet bij `van` de eerste dag en bij `tot` de laatste dag.
    .uitleg = In `[inspraak]` staat van wanneer tot wanneer mensen kunnen reageren. De laatste dag ligt nu voor de eerste. Daarom staat er op de website geen termijn.

inspraak-zonder-periode = status is inspraak, maar er staat niet wanneer mensen kunnen reageren
    .hulp = Zet deze regels in regiovisie.toml, met je eigen dagen: `[inspraak]`, daaronder `van = 2027-01-11`, daaronder `tot = 2027-02-22`, daaronder `uitleg = "Mail je reactie."`.
    .voorbeeld =
        {"[inspraak]"}
        van = 2027-01-11
        tot = 2027-02-22
        adres = "inspraak@example.nl"
        uitleg = "Mail je reactie."
    .uitleg = Met de status inspraak vraag je om reacties. Een inwoner wil dan weten tot wanneer dat kan. Die dagen staan boven en onder elke pagina zodra ze in de instellingen staan.

inspraak-voorbij = inspraak eindigde op { $datum }, maar de status is nog inspraak
    .hulp = Kies een nieuwe `status`, of zet bij `tot` een latere dag.
    .uitleg = De laatste dag om te reageren is voorbij. De website zegt nu dat reageren niet meer kan. Meestal wordt de status dan weer concept, tot de raden besluiten.

versie-niet-in-logboek = versie is { $versie }, maar de nieuwste in het logboek is { $nieuwste }
    .nieuwste = de nieuwste versie in het logboek
    .hulp = Schrijf in `content/wijzigingen.md` wat er in versie { $versie } anders is, of verbeter `versie`.
    .uitleg = Op elke pagina staat welke versie dit is. In `content/wijzigingen.md` lezen mensen wat er per versie is veranderd. Die twee horen dezelfde versie als nieuwste te noemen.

logboek-kop = kop `{ $kop }` noemt geen versie
    .hulp = Schrijf de kop zo: `## Versie 1.1, 12 maart 2027`. Een kop die geen versie is, krijgt niveau 3.
    .uitleg = In `content/wijzigingen.md` is elke kop van niveau 2 een versie. Zo weet de website welke versie de nieuwste is. Deze kop begint niet met een versie.

logboek-volgorde = versie { $nieuw } staat onder de oudere versie { $oud }
    .hulp = Zet de nieuwste versie bovenaan.
    .uitleg = Wie het logboek opent, wil eerst zien wat er nu is veranderd. Daarom staat de nieuwste versie bovenaan.

nieuws-zonder-datum = nieuwsbericht heeft geen datum
    .hulp = Zet in het kopblok `datum: 2026-11-22`, met de dag van het bericht.
    .uitleg = Nieuws staat op volgorde van datum. Een bericht zonder datum staat achteraan en komt niet in de feed.

git-ondiep = git kent hier alleen het laatste stuk van de geschiedenis
    .hulp = Haal de hele geschiedenis op: `git fetch --unshallow --tags`. In GitHub Actions: `fetch-depth: 0`.
    .uitleg = De website laat zien wanneer een pagina voor het laatst is gewijzigd, en wat er tussen versies veranderde. Dat komt uit git. Een bouwserver haalt vaak alleen de laatste wijziging op. Van de meeste pagina’s is dan niet bekend wanneer ze zijn veranderd, en dan staat er de datum uit het kopblok.

# --- oordelen van mensen -------------------------------------------------------------------------

oordeel-verouderd = oordeel van { $rol } over { $eis } gaat over een eerdere tekst
    .hulp = Kijk opnieuw, en leg vast wat je ervan vindt: regiovisie review { $eis } --verdict OORDEEL --role "{ $rol }" --remark TEKST
    .uitleg = Iemand las de tekst bij deze eis en legde een oordeel vast. Daarna is de tekst, een tabel, een gegeven of de vraag van de eis veranderd. Het oordeel gaat dus niet meer over wat er nu staat, en telt nergens voor mee. Een nieuw oordeel in dezelfde rol komt ervoor in de plaats.
    .voorbeeld = regiovisie review nvo-2.b --verdict voldoende --role "voorzitter cliëntenraad" --remark "De doelen zijn nu te volgen."

oordeel-zonder-tekst = oordeel van { $rol } over { $eis } gaat over tekst die weg is
    .hulp = Schrijf de tekst weer, of haal dit oordeel uit het bestand.
    .uitleg = Iemand legde een oordeel vast over de tekst bij deze eis. Nu staat er geen tekst of gegeven meer, of de pagina staat op publiceren: nee. Het oordeel telt nergens voor mee.

oordeel-zonder-digest = oordeel van { $rol } over { $eis } hoort bij geen enkele tekst
    .hulp = Lees de tekst en leg het oordeel vast met: regiovisie review { $eis } --verdict OORDEEL --role "{ $rol }" --remark TEKST
    .uitleg = Bij elk oordeel staat een digest: een lange code die hoort bij precies de tekst die is gelezen. Hier ontbreekt die code, of zij is niet te lezen. Dan is niet te zien of de tekst nog dezelfde is, dus het oordeel telt als verouderd. De opdracht review zet de code er zelf bij.

oordeel-dubbel = { $rol } gaf op { $datum } twee oordelen over { $eis }
    .eerste = hier staat het eerste
    .hulp = Haal een van de twee weg.
    .uitleg = Twee oordelen hebben dezelfde eis, dag en rol. Dat kan gebeuren als twee mensen tegelijk een oordeel vastleggen. Beide staan op de checklist. Een lezer weet dan niet welk oordeel geldt.

# Wat een mens van een eis vindt; staat bij een melding over die eis.
oordeel-mens = { $oordeel ->
        [voldoende] voldoende
        [voldoende-in-andere-vorm] voldoende, in andere vorm
       *[onvoldoende] onvoldoende
    }, vindt { $rol } ({ $datum })

# --- thema en website ---------------------------------------------------------------------------

template-fout = sjabloon `{ $template }` van het thema werkt niet
    .hulp = Verbeter deze plek in de sjabloon. Zij zegt (in het Engels): { $reden }
    .uitleg = Een sjabloon van het eigen thema kan niet worden gelezen, of loopt vast op een pagina. De ingebouwde sjabloon is in plaats daarvan gebruikt. De website wordt niet vernieuwd tot dit is verbeterd.

sjabloon-geweigerd = browsers weigeren `{ $wat }` in `{ $template }`
    .hulp = { $soort ->
        [stijl] Zet de regels in `assets/extra.css` van het thema. Dat bestand komt na alle andere.
        [stijl-bij-element] Geef het element een klasse, en zet de opmaak daarvan in `assets/extra.css` van het thema.
        [handeling] Zet de handeling in een bestand onder `assets/` van het thema, en koppel haar daar met `addEventListener`.
        [venster] Maak er een gewone link van. De bezoeker kiest dan zelf om erheen te gaan.
        [formulier] Laat het formulier naar een pagina van de website gaan, of maak er een gewone link naar die andere website van.
        [van-buiten] Zet het bestand onder `assets/` van het thema. In een sjabloon noem je het met `asset(naam="…")`.
       *[script] Zet de code in een bestand onder `assets/` van het thema en noem het met `asset(naam="…")` in `src`.
    }
    .uitleg = De website zegt tegen browsers dat alleen bestanden van de website zelf mogen draaien. Code die in de pagina zelf staat, doet daardoor niets, en wat van een andere website komt, laadt niet. Zo kan niemand via een omweg code op de website zetten, en ziet geen ander wie de pagina leest.

label-fout = deze regel met woorden van het thema kan niet worden gelezen
    .hulp = Schrijf elke regel als: naam = woorden
    .uitleg = De woorden op de website staan in een bestand met labels. Deze regel klopt niet van vorm, dus het ingebouwde woord is gebruikt.
    .voorbeeld = menu-openen = Menu openen

# --- huisstijl, kleuren, logo, menu, woorden ---------------------------------------------------

site-bestand-ontbreekt = `{ $sleutel }` noemt `{ $bestand }`, en dat bestand is er niet
    .hulp = Zet het bestand in de map `huisstijl/` naast `regiovisie.toml`, en schrijf hier het pad: `huisstijl/{ $naam }`.
    .bedoeld = Bedoel je `{ $bedoeld }`? Het bestand staat in de map `huisstijl/` of in `themes/`.
    .uitleg = Bestanden voor het uiterlijk van de website (de huisstijl, het logo, het kleine beeld in de tab) staan in de map huisstijl, naast regiovisie.toml, of in de map van een eigen thema. Zo komt er niets anders van de computer op de website.
site-bestand-soort = `{ $bestand }` is geen soort bestand voor `{ $sleutel }`
    .hulp = Kies een bestand van een van deze soorten: { $soorten }.
    .uitleg = Een huisstijl is een CSS-bestand; een logo is een plaatje, het liefst een svg; het kleine beeld in de tab is een svg, png of ico.
logo-zwaar = het logo is { $kb } kB; { $grens } kB is het meeste
    .hulp = Vraag om het logo als svg, of maak de afbeelding kleiner: 120 beeldpunten hoog is genoeg.
    .uitleg = Het logo staat op elke pagina. Een zwaar logo maakt elke pagina traag, vooral op een telefoon.
huisstijl-fout = het bestand met de huisstijl klopt hier niet
    .hulp = Herstel deze plek, of vraag de gemeente om het bestand opnieuw. Pas het liefst niets anders aan.
    .open = Wat hier open gaat, gaat nergens weer dicht.
    .los = Hier staat een teken dat niets sluit of afmaakt.
    .aanhaling = Dit aanhalingsteken gaat op deze regel niet dicht.
    .dubbele-punt = Tussen een naam en een waarde hoort een dubbele punt.
    .puntkomma = Voor deze naam hoort een puntkomma: de vorige waarde loopt door.
    .geen-regel = Dit is geen regel: er volgt geen blok tussen accolades.
    .uitleg = Een browser slaat over wat hij niet kan lezen, soms tot het eind van het bestand, en zegt daar niets van. Daarom stopt het bouwen tot deze plek klopt.
huisstijl-zonder-tokens = in `{ $bestand }` staat geen enkele token die het thema leest
    .hulp = Kijk of dit het bestand met de tokens is. Het heet vaak `theme.css`, en heeft regels als `--utrecht-document-color: …`.
    .uitleg = Het thema leest tokens van NL Design System: namen die met --nl-, --utrecht- of --basis- beginnen. Een bestand zonder die namen verandert niets aan de website.
huisstijl-klassen = de tokens staan onder meer dan één klasse: { $klassen }
    .hulp = Kies er een in `regiovisie.toml`: `huisstijl_klasse = "{ $eerste }"`.
    .uitleg = Een bestand met tokens zet ze onder een klasse, zoals .utrecht-theme. Staan er meer in, dan weet alleen de gemeente welke bij deze website hoort.
huisstijl-klasse-onbekend = klasse `{ $klasse }` staat niet in het bestand met de huisstijl
    .hulp = Kies een van deze: { $klassen }.
    .bedoeld = Bedoel je `{ $bedoeld }`?
    .uitleg = De klasse in huisstijl_klasse zegt welke tokens gelden. Zij moet in het bestand staan, met tokens eronder.
huisstijl-van-buiten = de huisstijl haalt `{ $adres }` bij een andere website op
    .hulp = Zet het bestand naast de huisstijl, in `huisstijl/`, en schrijf hier het pad ernaartoe.
    .uitleg = Wie een pagina opent, laat dan bij een ander weten dat hij er is, zonder dat te hebben gekozen. Lettertypen en plaatjes staan daarom op de website zelf.
huisstijl-import = het stijlbestand roept een ander stijlbestand op: `{ $bestand }`
    .hulp = Zet de inhoud van de twee bestanden in één. Gaat het om de huisstijl, dan kun je bij `huisstijl` ook het bestand noemen waar de tokens zelf in staan.
    .uitleg = Wat een stijlbestand oproept, krijgt een bezoeker pas later, onder een naam die hier niet vaststaat, en het kan niet worden nagekeken.
huisstijl-bestand-ontbreekt = de stijl vraagt om `{ $bestand }`, en dat is er niet
    .hulp = Zet het bestand op deze plek naast dit stijlbestand, of haal de regel weg.
    .uitleg = Een lettertype of plaatje dat er niet is, geeft een fout in de browser van elke bezoeker.
contrast-te-laag = contrast { $heel },{ $deel } ({ $stand }), minstens { $nodig },{ $nodigdeel }: { $paar }
    .hulp = { $beter ->
        [geen] Geen enkele tint van `{ $kleur }` is hier goed genoeg op `{ $op }`. Verander de kleur eronder.
       *[other] `{ $token }` is nu `{ $kleur }` op `{ $op }`. De dichtstbijzijnde kleur die wel kan: `{ $beter }`.
    }
    .op = op deze kleur
    .ook = ook { $heel },{ $deel } ({ $stand }), minstens { $nodig },{ $nodigdeel }: { $paar }
    .uitleg = Wie minder goed ziet, of buiten op een telefoon leest, moet tekst kunnen onderscheiden van wat erachter staat. De wet vraagt een contrast van 4,5 voor tekst en 3 voor randen en vormen. Het programma rekent elk paar kleuren uit dat de website echt gebruikt, licht en donker. Zo herstel je het. 1: zoek de token in het bestand van de huisstijl op de regel van de melding. 2: vraag aan wie de huisstijl beheert welke kleur wel mag; de melding noemt de dichtstbijzijnde tint die kan. 3: laat het bestand zelf heel en zet de verbeterde token in themes/NAAM/assets/extra.css, of vraag om een nieuw bestand.
kleur-onbekend = van `{ $waarde }` is het contrast niet uit te rekenen
    .hulp = Kijk met een kleurmeter in de browser of de tekst goed te lezen is, of schrijf de kleur als `#rrggbb`. Het gaat om { $namen }.
    .uitleg = Het programma rekent het contrast uit van elk paar kleuren. Van deze waarde lukt dat niet: zij is geen kleur, of hangt af van iets wat pas in de browser bekend is. Dan moet een mens kijken.
menu-onbekend = het menu noemt `{ $adres }`, en die pagina is er niet
    .hulp = Schrijf het adres van een pagina, zoals `visie/`.
    .bedoeld = Bedoel je `{ $bedoeld }`?
    .uitleg = Met menu kies je zelf welke pagina's in het hoofdmenu staan, en in welke volgorde. Elk woord is het adres van een pagina of van een map.
label-onbekend = er is geen woord op de website met de naam `{ $label }`
    .hulp = Kijk in `themes/standaard/labels.nl.ftl` van het programma welke namen er zijn.
    .bedoeld = Bedoel je `{ $bedoeld }`?
    .uitleg = Onder [labels] zet je andere woorden op de website. Links staat de naam van het woord, rechts wat er moet staan. Een naam die er niet is, verandert niets.

# --- woorden van het verslag -------------------------------------------------------------------

ernst-fout = fout
ernst-waarschuwing = waarschuwing
ernst-advies = advies

kop-ook = zie ook
kop-vraag = vraag
kop-nodig = nog nodig
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

zie-ook = { $plaats }: { $tekst }

meer-van-code = Nog { $aantal ->
        [one] 1 melding
       *[other] { $aantal } meldingen
    } `{ $code }`:
veel-open = { $aantal } eisen zijn nog open. Hierboven staat de eerste.
veel-open-alles = Alle open eisen: regiovisie check --format plain
veel-open-deel = Een onderdeel: regiovisie check --only { $deel }
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
        [onderdeel] onderdeel
       *[other] { $soort }
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
stand-samenhang = Samenhang: { $spanningen ->
        [0] geen spanningen
        [one] 1 spanning
       *[other] { $spanningen } spanningen
    } zonder antwoord, { $beantwoord } beantwoord, { $onbekend } niet te beoordelen.

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
plat-vraag = Vraag: { $tekst }
plat-nodig = Nog nodig: { $tekst }
plat-waarom = Waarom: { $tekst }
plat-doen = Doe dit: { $tekst }
plat-bron = Bron: { $tekst }
plat-code = Meer: regiovisie explain { $code }
plat-ook = Zie ook { $tekst }.
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
uitleg-waarden = Mogelijke waarden
uitleg-waarden-van = `{ $veld }` ({ $titel }): { $waarden }
uitleg-hier = In deze visie
uitleg-oordeel = Oordeel: { $oordeel }.
uitleg-oordeel-mens = Oordeel van { $rol }, { $datum }: { $oordeel ->
        [voldoende] voldoende
        [voldoende-in-andere-vorm] voldoende, in andere vorm
       *[onvoldoende] onvoldoende
    }. { $opmerking }
uitleg-oordeel-oud = Dit oordeel gaat over een eerdere tekst.
uitleg-beoordeel = Leg vast wat een mens ervan vindt: regiovisie review { $eis } --help
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
uitleg-waar-invullen = Waar je het invult
uitleg-velden = Velden
uitleg-voorbeeld-yaml = Voorbeeld
uitleg-voorbeeld-csv = Als tabel (CSV)
uitleg-regels-hierover = Regels die hiernaar kijken
uitleg-geen-gegevens = Er is er nog geen.
uitleg-gegevens = Gegevens
uitleg-hoe-gegevens = Elke soort is een lijst in het kopblok van een pagina, of een bestand ernaast: `doelen:` of `doelen.yaml`, `doelen.csv`, `doelen-2026.csv`. Zo ook:
uitleg-regels = Regels en berekeningen
uitleg-aantal-eisen = { $eisen ->
        [one] 1 eis
       *[other] { $eisen } eisen
    }, waarvan { $moet } moet
uitleg-aantal-regels = { $samenhang } regels over samenhang, { $tijd } over wat verouderd is, en { $waarden } waarden die uit de gegevens volgen.
uitleg-aanzetten = Aanzetten, in regiovisie.toml
uitleg-spanning-als = Spanning als
uitleg-fout-als = Fout als ook
uitleg-tenzij = Opgevangen als
uitleg-tegenmaatregel = Tegenmaatregel
uitleg-kijkt-naar = Kijkt naar
uitleg-beantwoorden = Beantwoorden, in het kopblok van een pagina
uitleg-berekening = Berekening
uitleg-in-tekst = In een tekst
uitleg-lees-veld = Meer over een veld: regiovisie explain { $veld }
uitleg-lees-gegeven = Alle velden: regiovisie explain { $gegeven }
uitleg-lees-regel = Meer over een regel: regiovisie explain { $regel }
gegeven-regio = regio
gegeven-gemeente = gemeenten
invullen-kopblok = in het kopblok van een pagina, als lijst onder `{ $sleutel }:`
invullen-bestand = in een bestand naast een pagina: `{ $sleutel }.yaml`, `{ $sleutel }.csv`, of met een toevoeging, zoals `{ $sleutel }-2026.csv`
invullen-regio = In het kopblok van een pagina, onder `regio:`. Naam, code, status, versie, periode en gemeenten staan in regiovisie.toml.
invullen-gemeente = In regiovisie.toml, bij `gemeenten`.
soort-teksten = een of meer teksten
soort-een-woord = een van deze woorden
soort-woorden = een of meer van deze woorden
soort-naam = een naam uit `{ $gegevens }`
soort-namen = een of meer namen uit `{ $gegevens }`
soort-getal-vanaf = een getal vanaf { $min }
soort-getal-tot = een getal tot en met { $max }
soort-getal-tussen = een getal van { $min } tot en met { $max }
regel-samenhang = Een regel over samenhang, bij: { $gegeven }.
regel-tijd = Een regel over gegevens die verouderen, bij: { $gegeven }.
regel-soms-fout = In een erger geval is het een fout.
staat-in-orde = in orde
staat-spanning = spanning ({ $ernst })
staat-beantwoord = beantwoord
staat-opgevangen = opgevangen
staat-kapot = de regel zelf heeft een fout
staat-onbekend = niet te beoordelen, vul { $velden } in

# --- naslag: elke sleutel die een regio kan schrijven --------------------------------------------
#
# `naslag-instelling-…` staat in regiovisie.toml, `naslag-kopblok-…` boven aan een pagina en
# `naslag-blok-…` in een blok. `.vorm` is wat je invult, `.zonder` wat er geldt als je niets invult.

naslag-instelling-regio = De regio zelf: naam, stand en gemeenten.
    .vorm = tabel
naslag-instelling-regio-naam = Hoe de regio zichzelf noemt.
    .vorm = tekst
    .zonder = er staat geen naam bij de titel
naslag-instelling-regio-code = De code van de jeugdregio bij het CBS. Niet elke regio heeft er een.
    .vorm = code, zoals `JZ14`
naslag-instelling-regio-status = Hoe ver de visie is. Dit bepaalt ook hoe zwaar een gemis weegt.
    .vorm = `concept`, `inspraak`, `vastgesteld` of `vervallen`
    .zonder = `concept`
naslag-instelling-regio-versie = De versie van de visie, zoals de regio telt.
    .vorm = tekst, zoals `"1.0"`
naslag-instelling-regio-periode = De jaren waarvoor de visie geldt.
    .vorm = tabel met `van` en `tot`
naslag-instelling-regio-periode-van = De eerste dag.
    .vorm = datum
naslag-instelling-regio-periode-tot = De laatste dag.
    .vorm = datum
naslag-instelling-regio-vervangen_door = Waar de nieuwe visie staat, als deze is vervallen.
    .vorm = adres met `https://`
naslag-instelling-regio-vervallen_op = De dag waarop deze visie is vervallen.
    .vorm = datum
naslag-instelling-regio-gemeenten = De gemeenten die meedoen.
    .vorm = lijst van namen, of van tabellen met meer gegevens
naslag-instelling-regio-gemeenten-naam = De naam van de gemeente.
    .vorm = tekst
naslag-instelling-regio-gemeenten-code = De code van de gemeente bij het CBS.
    .vorm = code, zoals `GM0153`
naslag-instelling-regio-gemeenten-toegang = Hoe de plek heet waar inwoners hulp vragen.
    .vorm = tekst, zoals `Wijkteam`
naslag-instelling-regio-gemeenten-adres = Waar zij die plek vinden.
    .vorm = straat, nummer en plaats
naslag-instelling-regio-gemeenten-telefoon = Het nummer van die plek.
    .vorm = telefoonnummer
naslag-instelling-regio-gemeenten-mail = Het mailadres van die plek.
    .vorm = e-mailadres
naslag-instelling-regio-gemeenten-website = De website van die plek.
    .vorm = adres met `https://`

naslag-instelling-site = De website.
    .vorm = tabel
naslag-instelling-site-titel = De titel van de website.
    .vorm = tekst
    .zonder = "Regiovisie Jeugdhulp" met de naam van de regio
naslag-instelling-site-adres = Het adres waar de website komt te staan. Links en de sitemap gebruiken het.
    .vorm = adres met `https://`
    .zonder = de website werkt, maar er is geen sitemap en zoekmachines krijgen geen vast adres
naslag-instelling-site-contact = Waar bezoekers met vragen terechtkunnen.
    .vorm = e-mailadres
naslag-instelling-site-reacties = Waar reacties op de visie heen gaan.
    .vorm = `mailto:` met een e-mailadres, of een adres met `https://`
naslag-instelling-site-thema = Het thema dat de pagina's maakt: `standaard`, of een eigen map in `themes/`.
    .vorm = naam van de map
    .zonder = `standaard`
naslag-instelling-site-talen = De eerste is de taal van de website zelf: menu, knoppen en vaste zinnen. Daarna de talen waarin er vertalingen komen.
    .vorm = lijst met eerst `nl` of `en`, dan elke taal
    .zonder = `["nl"]`
naslag-instelling-site-checklist = Wie de checklist ziet.
    .vorm = `openbaar`, `vanaf-vastgesteld` of `intern`
    .zonder = `openbaar`
naslag-instelling-site-nummering = Of hoofdstukken en koppen een nummer krijgen.
    .vorm = ja of nee
    .zonder = nee
naslag-instelling-site-begrippen = Of een begrip op andere pagina's een link naar de uitleg krijgt.
    .vorm = ja of nee
    .zonder = ja
naslag-instelling-site-hulp = Of op de voorpagina en op `/hulp/` staat waar iemand hulp vraagt.
    .vorm = ja of nee
    .zonder = ja, als er gemeenten zijn
naslag-instelling-site-eenvoudige_taal = Of `check` zegt welke pagina's nog niet in eenvoudige taal zijn.
    .vorm = ja of nee
    .zonder = nee
naslag-instelling-site-vergelijking = Of een pagina de keuzes naast die van vijf andere regio's legt.
    .vorm = ja of nee
    .zonder = nee
naslag-instelling-site-wijzigingsdatum = Waar de dag bij "Laatst gewijzigd" vandaan komt.
    .vorm = `git`, `kopblok` of `geen`
    .zonder = `git` als de map van de regio zelf een git-map is, anders `kopblok`
naslag-instelling-site-verschillen = Of pagina's laten zien welke woorden er per versie zijn veranderd. Dat komt uit git.
    .vorm = ja of nee
    .zonder = ja, als de map van de regio zelf een git-map is
naslag-instelling-site-voorbeeld = Of elke pagina zegt dat dit een voorbeeld is.
    .vorm = ja of nee
    .zonder = nee
naslag-instelling-site-licentie = Wat anderen met de teksten mogen. Het staat op de pagina over deze site.
    .vorm = `CC0-1.0`, `CC-BY-4.0`, `CC-BY-SA-4.0`, of een eigen zin
naslag-instelling-site-archief = Waar eerdere versies van de website staan.
    .vorm = adres met `https://`
naslag-instelling-site-huisstijl = Het bestand met de tokens van een gemeente: kleuren en lettertypen volgens NL Design System.
    .vorm = pad in de map `huisstijl/`
    .zonder = de kleuren van het thema
naslag-instelling-site-huisstijl_klasse = Welke klasse uit dat bestand geldt, als er meer in staan.
    .vorm = naam van de klasse
    .zonder = de enige klasse in het bestand
naslag-instelling-site-logo = Het beeld boven aan elke pagina.
    .vorm = pad in de map `huisstijl/`, het liefst een svg
naslag-instelling-site-logo_alt = Wat het logo zegt, voor wie het niet ziet.
    .vorm = tekst
    .zonder = de naam van de regio
naslag-instelling-site-favicon = Het kleine beeld in de tab van de browser.
    .vorm = pad in de map `huisstijl/`: svg, png of ico
    .zonder = het beeld van het thema
naslag-instelling-site-menu = De pagina's in het hoofdmenu, in deze volgorde. De andere staan onder aan elke pagina.
    .vorm = lijst van adressen, zoals `["visie/", "cijfers/"]`
    .zonder = de delen van de website, in hun eigen volgorde

naslag-instelling-labels = Andere woorden voor wat de website zelf zegt. Links staat de naam van het woord.
    .vorm = `start = "Begin"`
    .zonder = de woorden van het thema

naslag-instelling-normen = De normen die gelden: een naam met een editie. Met een punt erachter kies je een revisie.
    .vorm = `nvo = "2020"`, `gewoonten = "2018"`, `inkoopstrategie = "2018"`, `jeugdwet = "2026"`, of een eigen norm
    .zonder = `nvo = "2020"`

naslag-instelling-inspraak = Wanneer en hoe mensen op de visie kunnen reageren.
    .vorm = tabel
naslag-instelling-inspraak-van = De eerste dag waarop dat kan.
    .vorm = datum
naslag-instelling-inspraak-tot = De laatste dag.
    .vorm = datum
naslag-instelling-inspraak-adres = Waar reacties in deze tijd heen gaan.
    .vorm = `mailto:` met een e-mailadres, of een adres met `https://`
naslag-instelling-inspraak-uitleg = Hoe mensen kunnen reageren, in een paar zinnen.
    .vorm = tekst

naslag-instelling-keuze = Een eigen woord in een keuzelijst van een norm. Zo'n tabel mag vaker.
    .vorm = tabellen `[[keuze]]`
naslag-instelling-keuze-lijst = De keuzelijst die een woord erbij krijgt.
    .vorm = naam van de lijst
naslag-instelling-keuze-id = Het woord dat je in gegevens schrijft.
    .vorm = tekst
naslag-instelling-keuze-titel = Hoe het op de website heet.
    .vorm = tekst
    .zonder = het woord zelf
naslag-instelling-keuze-valt_onder = Als welk woord uit de norm het meetelt.
    .vorm = woord uit dezelfde lijst

naslag-instelling-publicatie = Op welke server de website komt.
    .vorm = tabel
naslag-instelling-publicatie-server = De server die bestanden uit de website leest, of geen eigen regels meestuurt.
    .vorm = een of meer van `netlify`, `cloudflare`, `apache`, `github-pages` en `gitlab-pages`
    .zonder = er komt geen bestand voor een server bij

naslag-instelling-beveiliging = Waar iemand een lek in de website meldt. Hiervan komt `/.well-known/security.txt`.
    .vorm = tabel
    .zonder = er is geen security.txt
naslag-instelling-beveiliging-contact = Waar iemand een lek meldt. Het beste adres staat vooraan.
    .vorm = lijst van e-mailadressen, adressen met `https://` of nummers met `tel:`
naslag-instelling-beveiliging-verloopt = Vanaf welke dag het bestand niet meer geldt, minder dan een jaar vooruit.
    .vorm = datum
naslag-instelling-beveiliging-taal = In welke talen iemand mag schrijven.
    .vorm = lijst van codes, zoals `["nl", "en"]`
    .zonder = de taal van de website
naslag-instelling-beveiliging-beleid = De pagina die zegt hoe je met een melding omgaat.
    .vorm = adres met `https://`
naslag-instelling-beveiliging-sleutel = De sleutel waarmee iemand een melding versleutelt.
    .vorm = adres met `https://`
naslag-instelling-beveiliging-dankwoord = De pagina die melders bedankt.
    .vorm = adres met `https://`

naslag-instelling-toegankelijkheid = De toegankelijkheidsverklaring, voor de pagina `/toegankelijkheid/`.
    .vorm = tabel
    .zonder = de pagina zegt dat er nog geen verklaring is
naslag-instelling-toegankelijkheid-status = Hoe ver de website is, zoals het in het register staat.
    .vorm = `A`, `B`, `C`, `D` of `E`
naslag-instelling-toegankelijkheid-verklaring = De verklaring in het register.
    .vorm = adres met `https://`
naslag-instelling-toegankelijkheid-datum = De dag van de verklaring.
    .vorm = datum
naslag-instelling-toegankelijkheid-ondertekend_door = Wie haar ondertekende.
    .vorm = een functie, geen naam
naslag-instelling-toegankelijkheid-contact = Waar een bezoeker meldt dat iets niet werkt.
    .vorm = e-mailadres, adres met `https://` of nummer met `tel:`
    .zonder = `contact` onder `[site]`
naslag-instelling-toegankelijkheid-maatregelen = Wat de regio doet om de website toegankelijk te houden.
    .vorm = lijst van zinnen
naslag-instelling-toegankelijkheid-onderzoek = De onderzoeken naar de website.
    .vorm = tabellen `[[toegankelijkheid.onderzoek]]`
naslag-instelling-toegankelijkheid-onderzoek-datum = De dag van het onderzoek.
    .vorm = datum
naslag-instelling-toegankelijkheid-onderzoek-adres = Waar het rapport staat.
    .vorm = adres met `https://`
naslag-instelling-toegankelijkheid-onderzoek-soort = Wat voor onderzoek het was.
    .vorm = tekst
    .zonder = "Onderzoek naar de toegankelijkheid"
naslag-instelling-toegankelijkheid-problemen = Wat nog niet voor iedereen werkt.
    .vorm = tabellen `[[toegankelijkheid.problemen]]`
naslag-instelling-toegankelijkheid-problemen-omschrijving = Wat er niet goed werkt.
    .vorm = een zin, zonder punt
naslag-instelling-toegankelijkheid-problemen-criterium = Om welke eis van WCAG het gaat.
    .vorm = tekst, zoals `"1.1.1 Niet-tekstuele content"`
naslag-instelling-toegankelijkheid-problemen-oorzaak = Hoe het komt.
    .vorm = tekst
naslag-instelling-toegankelijkheid-problemen-gevolg = Wat een bezoeker ervan merkt.
    .vorm = tekst
naslag-instelling-toegankelijkheid-problemen-maatregel = Wat de regio eraan doet.
    .vorm = tekst
naslag-instelling-toegankelijkheid-problemen-planning = Wanneer het klaar is.
    .vorm = tekst
naslag-instelling-toegankelijkheid-problemen-alternatief = Wat een bezoeker tot dan kan doen.
    .vorm = tekst

naslag-instelling-hulplijn = Een nummer of website voor iedereen. Zo'n tabel mag vaker; samen komen zij in de plaats van de landelijke lijst.
    .vorm = tabellen `[[hulplijn]]`
    .zonder = de landelijke hulplijnen uit het programma
naslag-instelling-hulplijn-naam = Hoe de hulplijn heet.
    .vorm = tekst
naslag-instelling-hulplijn-telefoon = Haar nummer.
    .vorm = telefoonnummer
naslag-instelling-hulplijn-website = Haar website.
    .vorm = adres met `https://`
naslag-instelling-hulplijn-uitleg = Waarvoor iemand belt.
    .vorm = een of twee zinnen
naslag-instelling-hulplijn-wanneer = Wanneer dat kan, en of het gratis is.
    .vorm = tekst
naslag-instelling-hulplijn-bron = Waar je dit hebt gelezen.
    .vorm = adres met `https://`
naslag-instelling-hulplijn-gecontroleerd = Wanneer iemand het heeft nagekeken. Na een jaar vraagt `check` ernaar.
    .vorm = datum
naslag-instelling-hulplijn-soort = Of het voor nood is of voor een gesprek.
    .vorm = `nood` of `advies`
    .zonder = `advies`

naslag-kopblok-titel = De titel van de pagina.
    .vorm = tekst
    .zonder = de eerste kop, en anders de naam van het bestand
naslag-kopblok-samenvatting = Waar de pagina over gaat: onder de titel, in lijsten en in zoekmachines.
    .vorm = één zin
naslag-kopblok-status = De stand van deze pagina, als die anders is dan die van de visie. Verandert geen oordeel.
    .vorm = `concept`, `inspraak`, `vastgesteld` of `vervallen`
naslag-kopblok-datum = De dag waar de pagina bij hoort.
    .vorm = datum
naslag-kopblok-volgorde = De plaats tussen de andere pagina's: lager komt eerst, daarna op titel.
    .vorm = getal
naslag-kopblok-hoofdstuk = Deze pagina is de pagina van dat hoofdstuk van een norm.
    .vorm = hoofdstuk, zoals `nvo-2`
naslag-kopblok-dekt = De eisen die de hele pagina behandelt.
    .vorm = lijst, zoals `[nvo-2.b]`
naslag-kopblok-nvt = Eisen die voor de regio niet gelden, waar de norm dat toelaat.
    .vorm = per eis een reden en een einddatum
naslag-kopblok-nvt-reden = Waarom de eis niet geldt.
    .vorm = tekst
naslag-kopblok-nvt-tot = Tot welke dag dat zo is.
    .vorm = datum
naslag-kopblok-gepland = Eisen die nog komen: een belofte naast het oordeel.
    .vorm = per eis een dag
naslag-kopblok-gepland-wanneer = Wanneer de tekst er is.
    .vorm = datum
naslag-kopblok-gepland-rol = Wie ervoor zorgt: een functie, geen naam.
    .vorm = tekst
naslag-kopblok-gepland-reden = Waarom het er nog niet is.
    .vorm = tekst
naslag-kopblok-begrippen = Of deze pagina begrippen uitlegt voor de andere pagina's.
    .vorm = ja of nee
    .zonder = ja op `/begrippen/`, anders nee
naslag-kopblok-nummer = Met `nee` krijgt de pagina geen nummer als de website nummers heeft.
    .vorm = ja of nee
    .zonder = ja
naslag-kopblok-publiceren = Met `nee` blijft de pagina met alles erop buiten de website; alleen `serve` toont haar.
    .vorm = ja of nee
    .zonder = ja
naslag-kopblok-taal = De taal van deze pagina, als die anders is dan die van de website.
    .vorm = korte naam van een taal, zoals `en`
naslag-kopblok-vertaling_van = De pagina waarvan dit de vertaling is.
    .vorm = pad van een pagina
naslag-kopblok-eenvoudig_van = De pagina die hier in eenvoudige taal staat.
    .vorm = pad van een pagina
naslag-kopblok-aliassen = Oude adressen die naar deze pagina leiden.
    .vorm = lijst van adressen
naslag-kopblok-voor = Voor wie de pagina telt. Zij staat dan bij hun ingang, zoals `/voor/inwoners/`.
    .vorm = lijst met `inwoner`, `jongere`, `aanbieder` of `raadslid`
naslag-kopblok-contact = Bij wie een lezer met vragen over deze pagina terechtkan.
    .vorm = e-mailadres of telefoonnummer
naslag-kopblok-regio = Gegevens over de regio als geheel, waar een norm naar vraagt.
    .vorm = tabel; `regiovisie explain` noemt de velden
naslag-kopblok-antwoorden = Waarom de regio keuzes houdt die niet goed samengaan.
    .vorm = lijst van antwoorden
naslag-kopblok-antwoorden-regel = De regel waar het antwoord over gaat.
    .vorm = nummer, zoals `coh-01`
naslag-kopblok-antwoorden-antwoord = De reden.
    .vorm = een of meer zinnen
naslag-kopblok-antwoorden-bij = Over welk gegeven het gaat.
    .vorm = naam van een segment, contract of ander gegeven
    .zonder = alle gegevens bij die regel
naslag-kopblok-antwoorden-rol = Wie het antwoord gaf: een functie, geen naam.
    .vorm = tekst
naslag-kopblok-antwoorden-datum = Wanneer dat was.
    .vorm = datum

naslag-blok-begrip = Een begrip met uitleg, op de plek waar het hoort. Andere pagina's linken ernaar.
    .vorm = de regels hieronder
naslag-blok-begrip-term = Het begrip, met andere namen tussen haakjes erachter.
    .vorm = tekst
naslag-blok-begrip-uitleg = Wat het betekent.
    .vorm = tekst; een lege regel begint een alinea
naslag-blok-checklist = Een deel van de checklist, met het oordeel en een link. Is de checklist verborgen, dan staat er niets.
    .vorm = een van de drie hieronder
naslag-blok-checklist-norm = Alle onderdelen van een norm.
    .vorm = norm, zoals `nvo`
naslag-blok-checklist-hoofdstuk = De eisen van één onderdeel.
    .vorm = hoofdstuk, zoals `nvo-2`
naslag-blok-checklist-eisen = Deze eisen.
    .vorm = lijst, zoals `[nvo-2.a, nvo-2.b]`
naslag-blok-cijfers = Kerncijfers: een paar grote getallen op een rij.
    .vorm = lijst
naslag-blok-cijfers-waarde = Het getal, of de naam van een waarde die het programma uitrekent.
    .vorm = getal, of een naam zoals `aanbieders.top3`
naslag-blok-cijfers-eenheid = Wat er achter het getal staat.
    .vorm = tekst, zoals `"%"`
naslag-blok-cijfers-tekst = Wat het getal betekent.
    .vorm = tekst
naslag-blok-cijfers-bron = Waar het vandaan komt.
    .vorm = tekst
naslag-blok-cijfers-peildatum = Van welke dag het is.
    .vorm = datum
naslag-blok-citaat = Wat iemand zei of schreef.
    .vorm = de regels hieronder
naslag-blok-citaat-tekst = De woorden.
    .vorm = tekst; een lege regel begint een alinea
naslag-blok-citaat-wie = Wie het was: een rol, geen naam.
    .vorm = tekst
naslag-blok-citaat-bron = Waar het staat of is gezegd.
    .vorm = tekst
naslag-blok-citaat-adres = Het webadres van die bron.
    .vorm = adres met `https://`
naslag-blok-contact = Waar een bezoeker terechtkan. Minstens één manier is nodig.
    .vorm = de regels hieronder
naslag-blok-contact-naam = Hoe het team of loket heet.
    .vorm = tekst
naslag-blok-contact-tekst = Waarvoor je er terechtkunt.
    .vorm = tekst; een lege regel begint een alinea
naslag-blok-contact-telefoon = Het nummer; op een telefoon is het een knop.
    .vorm = telefoonnummer
naslag-blok-contact-mail = Het e-mailadres.
    .vorm = e-mailadres
naslag-blok-contact-website = De website.
    .vorm = adres met `https://`
naslag-blok-contact-bezoekadres = Waar het is.
    .vorm = tekst
naslag-blok-contact-open = Wanneer het open is.
    .vorm = tekst
naslag-blok-grafiek = Een tekening van cijfers, altijd met de tabel erbij.
    .vorm = de regels hieronder; de rijen komen uit één van `bestand`, `records` en `rijen`
naslag-blok-grafiek-soort = Hoe de cijfers worden getekend.
    .vorm = `staaf`, `gestapeld`, `lijn` of `aandeel`
naslag-blok-grafiek-bestand = Het bestand met de rijen, naast de pagina.
    .vorm = naam van een csv-, tsv- of yaml-bestand
naslag-blok-grafiek-records = De gegevens die de rijen geven.
    .vorm = naam, zoals `aanbieders`
naslag-blok-grafiek-rijen = De rijen zelf, uitgeschreven.
    .vorm = lijst van tabellen of van lijsten met cellen
naslag-blok-grafiek-namen = De kolom met de namen bij de staven of punten.
    .vorm = naam van een kolom
    .zonder = de eerste kolom
naslag-blok-grafiek-reeksen = De kolommen met getallen.
    .vorm = lijst van kolommen, elk een naam of een tabel met `naam`, `titel` en `eenheid`
    .zonder = alle andere kolommen
naslag-blok-grafiek-reeksen-naam = De kolom.
    .vorm = naam van een kolom
naslag-blok-grafiek-reeksen-titel = Hoe de reeks heet in de tekening.
    .vorm = tekst
    .zonder = de naam van de kolom
naslag-blok-grafiek-reeksen-eenheid = Wat er achter de getallen van deze reeks staat.
    .vorm = tekst
naslag-blok-grafiek-eenheid = Wat er achter elk getal staat.
    .vorm = tekst
naslag-blok-grafiek-sorteer = De kolom die de volgorde bepaalt.
    .vorm = kolom, met `aflopend` erachter voor de grootste eerst
    .zonder = de volgorde van de rijen
naslag-blok-grafiek-maximum = Hoeveel rijen er hoogstens zijn.
    .vorm = getal
naslag-blok-grafiek-bijschrift = Waar de grafiek over gaat.
    .vorm = één zin
naslag-blok-kaart = De gemeenten als tegels, ongeveer zoals ze liggen. Elke tegel leidt naar de pagina van de gemeente.
    .vorm = de regels hieronder
naslag-blok-kaart-bijschrift = Waar de kaart over gaat.
    .vorm = één zin
naslag-blok-kaart-tegels = De rijen van de kaart, van noord naar zuid. Een punt is een lege plek.
    .vorm = lijst van rijen, zoals `[Elzenbroek, ".", Merendam]`
    .zonder = de volgorde van de instellingen
naslag-blok-kaart-bestand = Het bestand met een getal per gemeente, naast de pagina.
    .vorm = naam van een csv-, tsv- of yaml-bestand
    .zonder = alleen de namen
naslag-blok-kaart-records = De gegevens met een getal per gemeente.
    .vorm = naam, zoals `gebruik`
naslag-blok-kaart-rijen = De getallen zelf, uitgeschreven.
    .vorm = lijst van tabellen of van lijsten met cellen
naslag-blok-kaart-kolommen = Eerst de kolom met de gemeente, dan de kolom die in de tegels staat.
    .vorm = lijst van twee kolommen, elk een naam of een tabel met `naam`, `titel` en `eenheid`
    .zonder = de eerste twee kolommen
naslag-blok-kaart-kolommen-naam = De kolom.
    .vorm = naam van een kolom
naslag-blok-kaart-kolommen-titel = Hoe de kolom boven de kaart heet.
    .vorm = tekst
    .zonder = de naam van de kolom
naslag-blok-kaart-kolommen-eenheid = Wat er bij de getallen staat.
    .vorm = `€`, `%` of een woord
naslag-blok-kaart-sorteer = De kolom die de volgorde van de rijen bepaalt, als die meer dan een rij per gemeente hebben.
    .vorm = kolom
naslag-blok-kaart-totaal = De kolommen die worden opgeteld; op de kaart zelf staat geen totaal.
    .vorm = lijst van kolommen
naslag-blok-kaart-maximum = Hoeveel rijen er hoogstens worden gelezen.
    .vorm = getal
naslag-blok-stappen = Stappen in hun volgorde.
    .vorm = lijst; een stap mag ook alleen woorden zijn
naslag-blok-stappen-titel = Wat er gebeurt.
    .vorm = tekst
naslag-blok-stappen-tekst = Meer daarover.
    .vorm = tekst; een lege regel begint een alinea
naslag-blok-tabel = Een tabel uit een bestand, uit gegevens of uitgeschreven.
    .vorm = de regels hieronder; de rijen komen uit één van `bestand`, `records` en `rijen`
naslag-blok-tabel-bestand = Het bestand met de rijen, naast de pagina.
    .vorm = naam van een csv-, tsv- of yaml-bestand
naslag-blok-tabel-records = De gegevens die de rijen geven.
    .vorm = naam, zoals `aanbieders`
naslag-blok-tabel-rijen = De rijen zelf, uitgeschreven.
    .vorm = lijst van tabellen of van lijsten met cellen
naslag-blok-tabel-kolommen = Welke kolommen, in welke volgorde.
    .vorm = lijst van kolommen, elk een naam of een tabel met `naam`, `titel` en `eenheid`
    .zonder = alle kolommen
naslag-blok-tabel-kolommen-naam = De kolom.
    .vorm = naam van een kolom
naslag-blok-tabel-kolommen-titel = Hoe de kolom boven de tabel heet.
    .vorm = tekst
    .zonder = de naam van de kolom
naslag-blok-tabel-kolommen-eenheid = Wat er bij de getallen staat.
    .vorm = `€`, `%` of een woord
naslag-blok-tabel-bijschrift = De naam van de tabel.
    .vorm = één zin
naslag-blok-tabel-sorteer = De kolom die de volgorde bepaalt.
    .vorm = kolom, met `aflopend` erachter voor de grootste eerst
    .zonder = de volgorde van de rijen
naslag-blok-tabel-totaal = De kolommen die worden opgeteld.
    .vorm = lijst van kolommen
naslag-blok-tabel-maximum = Hoeveel rijen er hoogstens te zien zijn.
    .vorm = getal
    .zonder = alle rijen
naslag-blok-tijdlijn = Fasen en momenten, als tekening en als lijst.
    .vorm = de regels hieronder; de fasen komen uit `fasen` of uit `records`
naslag-blok-tijdlijn-fasen = De fasen, uitgeschreven.
    .vorm = lijst
naslag-blok-tijdlijn-fasen-naam = Wat er gebeurt.
    .vorm = tekst
naslag-blok-tijdlijn-fasen-van = De eerste dag.
    .vorm = datum
naslag-blok-tijdlijn-fasen-tot = De laatste dag.
    .vorm = datum
    .zonder = een moment
naslag-blok-tijdlijn-fasen-datum = De dag van een moment, in plaats van `van` en `tot`.
    .vorm = datum
naslag-blok-tijdlijn-fasen-tekst = Meer daarover.
    .vorm = tekst
naslag-blok-tijdlijn-records = De gegevens die de fasen geven.
    .vorm = naam, zoals `fasen`
naslag-blok-tijdlijn-bijschrift = Waar de tijdlijn over gaat.
    .vorm = één zin
naslag-blok-vergelijking = Keuzes van de regio naast die van vijf andere regio's, stand 2018.
    .vorm = de regel hieronder
naslag-blok-vergelijking-onderwerpen = Wat er wordt vergeleken.
    .vorm = lijst met `bekostiging`, `toegang`, `leveranciersmanagement`, `contract`, `samenwerking` of `praktijk`

uitleg-sleutel-instelling = in regiovisie.toml
uitleg-sleutel-kopblok = in het kopblok van een pagina
uitleg-sleutel-blok = in een blok
uitleg-sleutel-vorm = Wat je invult
uitleg-sleutel-zonder = Zonder
uitleg-sleutels = Wat erin kan
uitleg-lees-sleutel = Meer over een van deze: regiovisie explain { $sleutel }

# --- schema ------------------------------------------------------------------------------------

schema-verwijst = De naam van een van de { $gegevens }.
schema-eenheid = Eenheid: { $eenheid }.
schema-bedrag = In euro.
schema-aandeel = In procenten, van 0 tot en met 100.
schema-pagina = Kopblok van een pagina
schema-sleutel-titel = De titel van de pagina.
schema-sleutel-samenvatting = Een zin over de pagina, voor lijsten en zoekmachines.
schema-sleutel-status = De status van deze pagina.
schema-sleutel-datum = De datum van deze pagina.
schema-sleutel-volgorde = Een getal; lager staat hoger in het menu.
schema-sleutel-hoofdstuk = Deze pagina is die van dit onderdeel van een norm.
schema-sleutel-dekt = De eisen die deze pagina behandelt.
schema-sleutel-nvt = Eisen die niet van toepassing zijn, elk met een reden en een einddatum.
schema-sleutel-gepland = Eisen die later komen, elk met een datum.
schema-sleutel-begrippen = Deze pagina legt begrippen uit.
schema-sleutel-nummer = Met nee krijgt de pagina geen nummer.
schema-sleutel-publiceren = Met nee blijft de pagina van de site.
schema-sleutel-taal = Taal van deze pagina als zij niet in de taal van de website is, zoals en.
schema-sleutel-vertaling_van = De pagina waarvan dit de vertaling is.
schema-sleutel-eenvoudig_van = De pagina die hier in eenvoudige taal staat.
schema-sleutel-aliassen = Oude adressen die naar deze pagina leiden.
schema-sleutel-voor = Voor wie deze pagina telt.
schema-sleutel-contact = Bij wie een lezer met vragen over deze pagina terechtkan.
schema-sleutel-regio = Gegevens van de regio als geheel.
schema-sleutel-antwoorden = Antwoorden op spanningen tussen keuzes.
schema-geschreven = { $aantal ->
        [one] 1 schema
       *[other] { $aantal } schema's
    } geschreven in { $map }.
schema-hoe-werkruimte = Voor VS Code met de extensie YAML, in .vscode/settings.json:
schema-hoe-regel = Of zet als eerste regel in een gegevensbestand, met het pad vanaf dat bestand:

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
lijst-of-lang = { $begin }, of { $laatste }

# --- bouwen, bekijken, beginnen ----------------------------------------------------------------

bouw-bezig = Pagina's maken
bouw-klaar = Klaar: { $paginas ->
        [one] 1 pagina
       *[other] { $paginas } pagina's
    } in { $map }, gemaakt in { $tijd }.
bouw-open = Nog open: { $aantal } { $aantal ->
        [one] eis
       *[other] eisen
    }. Zo staat het ervoor: regiovisie check
bouw-niets-open = Niets meer open.
bouw-gestopt = De website is niet vernieuwd; wat er stond, staat er nog.
bouw-tegen = { $aantal ->
        [one] 1 melding houdt
       *[other] { $aantal } meldingen houden
    } de website tegen.
bouw-andere = Er { $aantal ->
        [one] is nog 1 andere melding. Die houdt
       *[other] zijn nog { $aantal } andere meldingen. Die houden
    } de website niet tegen. Lees alles met: regiovisie check
bouw-zonder-adres = Het webadres is nog niet ingevuld. Staat de website straks in een map, of wil je een sitemap? Vul dan adres in onder [site] in regiovisie.toml.
bouw-nu = Nu: zet wat er in de map { $map } staat op de webserver, met alles erin. Eerst zelf kijken? regiovisie serve{ $waar }
bouw-toch = Toch gepubliceerd, omdat je --force gebruikte.
bouw-sjabloon = Met een kapotte sjabloon kan ook --force niet publiceren.
bouw-meldingen = Er { $aantal ->
        [one] is nog 1 melding. Lees haar met
       *[other] zijn nog { $aantal } meldingen. Lees ze met
    }: regiovisie check

bekijk-adres = De visie staat op { $adres }
bekijk-al-open = Deze visie is al open op { $adres }
bekijk-al-open-nu = Ga daar verder. Wil je haar nog een keer openen? Kies dan zelf een poort: regiovisie serve{ $waar } --port 8080
bekijk-twee = Let op: deze visie is ook open op { $adres }. Bewaar je in allebei dezelfde pagina, dan zie je eerst beide teksten.
bekijk-begin-adres = Begin een regiovisie op { $adres }
bekijk-begin-stoppen = Stop met Ctrl+C, of met de knop op de pagina.
bekijk-map = Ik kijk mee in { $map }
bekijk-stoppen = Bewaar een bestand en de pagina verandert mee. Stop met Ctrl+C.
bekijk-toets = Druk op Enter voor de meldingen en de stand.
bekijk-gestopt = Gestopt.
bekijk-meldingen = Let op: er { $fouten ->
        [one] is 1 fout. Lees haar met
       *[other] zijn { $fouten } fouten. Lees ze met
    }: regiovisie check
bekijk-eerste-fout = Eerste fout: { $plaats }: { $melding }
bekijk-opnieuw = Opnieuw gelezen: { $bestanden }{ $meer ->
        [0] {""}
       *[other] {" "}en nog { $meer }
    }. { $telling } ({ $tijd } ms)
bekijk-geen-browser = De browser ging niet vanzelf open. Open het adres zelf.
bekijk-vreemde-host = Deze voorvertoning is alleen vanaf deze computer te bekijken.
bekijk-niet-gevonden = Deze pagina bestaat niet.
bekijk-methode = Alleen bekijken kan hier.
bekijk-fout = Deze pagina kon niet worden gemaakt. Dat is een fout in regiovisie zelf.
bekijk-vreemde-pagina = Dit kan alleen vanaf een pagina van deze voorvertoning. Ververs de pagina en probeer het opnieuw.
bekijk-te-groot = Deze tekst is te groot om hier te bewaren.
bekijk-map-weg = De map { $map } is er niet meer. Wat je ziet is wat er het laatst stond; zet de map terug om verder te gaan.
bekijk-map-terug = De map is er weer.
bekijk-kijkt-zelf = Deze map meldt niet dat er iets verandert. Ik kijk daarom zelf, een paar keer per seconde.

paneel-kop = Regiovisie
paneel-naam = Hoe het met de visie staat
paneel-stand = Stand
paneel-van = { $onderbouwd } van { $eisen }
paneel-volgende = Nu te schrijven
paneel-niets-open = Niets meer open.
paneel-kopieer-kop = Kopieer de kop
paneel-schrijf-onder = Schrijf onder de kop “{ $kop }”
paneel-voeg-kop-toe = Voeg onder aan deze pagina de kop “{ $kop }” toe
paneel-naar-pagina = Naar die pagina
paneel-meldingen = { $aantal ->
        [0] Geen meldingen op deze pagina
        [one] 1 melding op deze pagina
       *[other] { $aantal } meldingen op deze pagina
    }
paneel-houdt-tegen = { $aantal ->
        [one] 1 fout houdt
       *[other] { $aantal } fouten houden
    } de website tegen
paneel-plaatsen = Op { $aantal } plaatsen:
paneel-plaats = { $bestand }, regel { $regel }
paneel-bewerk = Bewerk
paneel-alle-open-punten = Alle open punten
paneel-stop = Stop het programma
paneel-gestopt = Gestopt. Je kunt dit venster sluiten. Verder werken? Start het programma opnieuw.
paneel-weg = Dat lukt niet: het programma is gestopt. Start het opnieuw.
paneel-ontbreekt = ontbreekt
paneel-behandeld = behandeld
paneel-onderbouwd = onderbouwd
paneel-nvt = niet van toepassing
paneel-mensenwerk = mensenwerk
open-terug = Terug naar de visie
open-eisen = Eisen
open-meldingen = Andere meldingen

bewerk-titel = Bewerk { $bestand }
bewerk-tekst = Tekst
bewerk-knoppen = Invoegen
bewerk-kop = Kop
bewerk-tabel = Tabel
bewerk-link = Link
bewerk-eis = Eis die nog open is
bewerk-voeg-toe = Zet de kop met schrijfhulp erin
bewerk-bewaar = Bewaar
bewerk-sluit = Sluit
bewerk-weg = Wat je veranderde is niet bewaard. Toch sluiten?
bewerk-anders = Niet bewaard: het bestand is intussen ergens anders veranderd. Hieronder staat wat er nu in staat; jouw tekst staat er nog boven.
bewerk-op-schijf = Wat er nu in het bestand staat
bewerk-mijn-tekst = Bewaar toch mijn tekst
bewerk-tekst-van-schijf = Neem deze tekst
bewerk-alleen-lezen = Bewerken staat uit (--read-only).
bewerk-kan-niet = Dit bestand kan hier niet worden bewerkt.
bewerk-map-weg = De map van de visie is er niet meer. Zet haar terug en probeer het dan opnieuw; er is niets bewaard.
bewerk-geen-bestand = Dit bestand staat niet in de map.
bewerk-bewaard = Bewaard.
bewerk-gestopt = Niet bewaard: het programma is gestopt. Kopieer je tekst, start het programma opnieuw en plak haar terug.
bewerk-geopend = Geopend.
herkomst-paginas = Deze pagina maakt het programma zelf, uit de andere pagina's. Verander een tekst op de pagina waar zij staat.
herkomst-eisen = Deze pagina maakt het programma zelf, uit wat er op de andere pagina's staat. Verander de tekst op de pagina die bij een eis wordt genoemd.
herkomst-keuzes = Deze pagina maakt het programma zelf, uit de keuzes van de regio. Die staan in `regiovisie.toml` en in het kopblok van pagina's.
herkomst-instellingen = Deze pagina maakt het programma zelf. Wat erop staat komt uit `regiovisie.toml`, uit de delen `[regio]` en `[site]`.
herkomst-toegankelijkheid = Deze pagina maakt het programma zelf. Wat erop staat komt uit `regiovisie.toml`, uit het deel `[toegankelijkheid]`.
herkomst-versies = Deze pagina maakt het programma zelf, uit twee versies van de tekst. Hier valt niets te veranderen.
bewerk-geen-editor = Het programma om te bewerken start niet. Kies een ander met --editor.

start-kop = Begin een regiovisie
start-zin = Dit programma maakt van tekstbestanden een website, en kijkt wat er volgens de norm nog mist. Alles blijft op deze computer.
start-gevonden = Visies op deze computer
start-nieuw = Nieuwe visie
start-regio = Jeugdregio: naam of code
start-gemeenten = Gemeenten, met een komma ertussen
start-map = Nieuwe map: daar komen je teksten te staan
start-begin = Maak de visie
start-bestaand = Bestaande visie openen
start-bestaande-map = Map waarin regiovisie.toml staat
start-open = Open
start-klaar = Nu niet verder?

begin-vraag-regio = Welke jeugdregio? Typ een naam of code; een eigen naam mag ook
begin-vraag-gemeente = Gemeente, of meer met een komma ertussen (leeg is klaar)
begin-vraag-map = In welke nieuwe map? Bijvoorbeeld: mijn-visie
begin-dubbel = Gemeente { $naam } staat er twee keer; zij telt een keer.
begin-gemaakt = Gemaakt in { $map }: een visie om in te vullen, met { $aantal ->
        [one] 1 bestand
       *[other] { $aantal } bestanden
    }.
begin-waar = De teksten staan in de map content. De naam van de regio en de gemeenten staan in regiovisie.toml.
begin-nu = Nu: ga naar de map met cd { $map } en bekijk de visie met regiovisie serve
begin-nu-hier = Nu: bekijk de visie met regiovisie serve
begin-regio-lijkt-op = Er is een jeugdregio { $naam } ({ $code }). Was dat de bedoeling? Pas dan naam en code aan in regiovisie.toml.


beoordeel-klaar = Vastgelegd: { $eis } is { $oordeel ->
        [voldoende] voldoende
        [voldoende-in-andere-vorm] voldoende, in andere vorm
       *[onvoldoende] onvoldoende
    }, vindt { $rol } op { $datum }. Het staat in { $bestand }.
beoordeel-vervangen = Het oordeel van dezelfde dag en rol is vervangen.
beoordeel-zolang = Het geldt zolang de tekst bij deze eis dezelfde blijft. Het oordeel van het programma verandert er niet door.
beoordeel-nu = Nu: kijk of de rest klopt met regiovisie check. Is de checklist openbaar, dan staan rol en opmerking op de website.

# --- waarom een opdracht niet kon --------------------------------------------------------------

moeite-geen-map = map { $pad } bestaat niet
    .hulp = Kijk of de naam klopt. Een nieuwe map maak je met: regiovisie init { $pad }
    .pagina = Kijk of je het adres van de map goed hebt overgenomen. Begin je nog? Vul dan het deel “Nieuwe visie” in.
moeite-geen-map-maar-bestand = { $pad } is een bestand, geen map
    .hulp = Geef de map van de regio, waar regiovisie.toml in staat.
    .pagina = Vul de map in waar regiovisie.toml in staat.
moeite-geen-regio = in { $pad } staat geen regiovisie
    .hulp = Er is geen regiovisie.toml en geen map content. Begin met: regiovisie init { $pad }
    .pagina = Er staat geen regiovisie.toml in en geen map content. Kies een andere map, of begin er een onder “Nieuwe visie”.
moeite-nergens-regio = hier staat geen regiovisie
    .hulp = Ga naar de map van de regio, of geef die map mee. Begin met: regiovisie init MAP
    .eronder = In { $map } staat er wel een. Ga erheen met: cd { $map }
moeite-lezen = lezen van { $pad } lukt niet: { $reden }
    .hulp = Kijk of je het bestand zelf kunt openen.
    .pagina = Kijk of je die map zelf kunt openen.
moeite-schrijven = schrijven van { $pad } lukt niet: { $reden }
    .hulp = Kijk of er ruimte is en of je daar mag schrijven. Er is niets vervangen.
    .pagina = Kies een map waar je zelf bestanden mag maken, zoals een map in Documenten. Er is niets gemaakt.
moeite-schijf-vol = schrijven van { $pad } lukt niet: de schijf is vol
    .hulp = Maak ruimte en probeer het opnieuw. De website die er stond, staat er nog.
    .pagina = Maak ruimte vrij en probeer het opnieuw. Er is niets gemaakt.
moeite-vreemde-map = { $pad } bestaat al en is niet door regiovisie gemaakt
    .hulp = Kies een nieuwe of lege map: regiovisie build --out MAP. Er is niets veranderd.
moeite-uitvoer-is-bestand = { $pad } is een bestand, geen map
    .hulp = Kies een map voor de website: regiovisie build --out MAP
moeite-uitvoer-in-bron = { $pad } ligt in de map met teksten of bevat die
    .hulp = Kies een map ernaast, zoals public: regiovisie build --out public
moeite-al-bezig = een andere build of review is bezig met { $pad }
    .hulp = Wacht tot die klaar is en probeer het opnieuw.
moeite-poort-bezet = poort { $poort } is bezet
    .hulp = Kies een andere poort met --port, of laat --port weg.
moeite-geen-poort = er is geen vrije poort gevonden vanaf { $poort }
    .hulp = Sluit een ander programma, of kies een poort met --port.
moeite-visie-bestaat-al = in { $map } staat al een visie
    .hulp = Er is niets veranderd. Open haar met: regiovisie serve { $map }. Of kies een andere map voor een nieuwe visie.
    .pagina = Er is niets veranderd. Open die visie, of kies een andere map voor een nieuwe.
moeite-in-visie = { $pad } ligt in de map van een visie
    .hulp = Die visie staat in { $map }. Open haar met: regiovisie serve { $map }. Of kies een map daarbuiten.
    .pagina = Die visie staat in { $map }. Open haar, of kies een map daarbuiten. Er is niets veranderd.
moeite-bestaat-al = deze bestanden bestaan al: { $bestanden }
    .hulp = Er is niets veranderd. Kies een andere map, of haal ze zelf weg.
    .pagina = Er is niets veranderd. Kies een andere map.
moeite-nieuwe-map-nodig = de map voor de nieuwe visie ontbreekt
    .hulp = Noem een nieuwe map: regiovisie init mijn-visie
    .antwoord = Typ de naam van een nieuwe map, zoals mijn-visie.
    .pagina = Vul in welke map je bedoelt.
moeite-map-nodig = er is geen map ingevuld
    .hulp = Vul de map in waarin regiovisie.toml staat. Weet je die niet? Zoek op je computer naar regiovisie.toml.
moeite-nieuwe-map-is-bestand = { $pad } is al een bestand
    .hulp = Kies een andere naam voor de nieuwe map. Er is niets veranderd.
moeite-regio-nodig = de regio heeft een naam nodig
    .antwoord = Typ de naam van de regio. Staat zij niet in de lijst, dan mag een eigen naam.
    .hulp = Geef haar mee: regiovisie init MAP --region Twente --municipality Enschede
    .pagina = Vul de naam van de regio in. Staat zij niet in de lijst, dan mag een eigen naam.
moeite-gemeente-nodig = er is geen gemeente opgegeven
    .hulp = Geef er minstens een mee: --municipality Enschede --municipality Almelo
    .antwoord = Typ minstens een gemeente, zoals Enschede.
moeite-map-niet-heel = map `{ $pad }` is geen heel pad
    .hulp = Schrijf de map vanaf het begin, zoals C:\Users\naam\Documents\regiovisie of /home/naam/regiovisie.
moeite-gemeente-naam = een gemeente heeft een naam nodig, ook bij een code
    .hulp = Schrijf de naam, en daarachter de code als je die weet: --municipality Enschede=GM0153
    .antwoord = Typ de naam, en daarachter de code als je die weet: Enschede GM0153
    .pagina = Vul minstens een gemeente in, met haar naam. Een code mag erachter, zoals Enschede GM0153.
moeite-gemeente-regio = `{ $code }` is een jeugdregio, geen gemeente
    .hulp = Noem de gemeenten zelf, zoals --municipality Enschede. De regio geef je met --region.
    .antwoord = Typ hier de gemeenten van de regio, zoals Enschede.
    .pagina = Vul bij “Gemeenten” de gemeenten van de regio in, zoals Enschede. De regio zelf hoort in het veld daarboven.
moeite-gemeente-code = `{ $code }` is geen code van een gemeente
    .hulp = Een code is GM met vier cijfers, zoals --municipality Enschede=GM0153
    .antwoord = Een code is GM met vier cijfers, zoals GM0153. Weet je haar niet, typ dan alleen de naam.
    .pagina = Een code is GM met vier cijfers, zoals GM0153. Weet je haar niet? Vul dan alleen de naam in.
moeite-regio-code = jeugdregio `{ $code }` bestaat niet
    .hulp = Een code is JZ met twee cijfers, zoals JZ14. Een eigen naam mag ook.
moeite-onbekend-onderwerp = `{ $wat }` is geen eis, onderdeel, regel, gegeven of melding
    .hulp = Begin met: regiovisie explain nvo
    .bedoeld = Lijkt op: { $bedoeld }.
moeite-onbekende-eis = `{ $wat }` is geen eis, regel, onderdeel of norm
    .hulp = Kies uit de normen die aan staan: { $bekend }.
    .bedoeld = Bedoel je `{ $bedoeld }`?
moeite-onbekend-gegeven = er is geen map en geen gegeven `{ $wat }`
    .hulp = Kies uit: { $bekend }.
    .bedoeld = Bedoel je `{ $bedoeld }`?
moeite-geen-eis = eis `{ $eis }` bestaat niet
    .hulp = Kijk welke eisen er zijn met: regiovisie explain nvo
    .bedoeld = Bedoel je `{ $bedoeld }`? Lees haar met: regiovisie explain { $bedoeld }
moeite-norm-uit = eis `{ $eis }` hoort bij een norm die niet aan staat
    .hulp = Zet in regiovisie.toml onder [normen] deze regel: { $regel }
moeite-niets-te-beoordelen = bij { $eis } staat nog niets om te beoordelen
    .hulp = Schrijf eerst de tekst onder een kop met achteraan {"{"}dekt={ $eis }{"}"}. Een pagina met publiceren: nee telt niet mee.
moeite-rol-nodig = een oordeel heeft een rol nodig
    .hulp = Noem een functie en geen persoon: --role "voorzitter cliëntenraad"
moeite-opmerking-nodig = een oordeel heeft een opmerking nodig
    .hulp = Zeg in een zin waarom: --remark "De doelen zijn te volgen."
moeite-eerst-verbeteren = { $bestand } kan niet helemaal worden gelezen
    .hulp = Verbeter eerst dat bestand; er is niets geschreven. Wat eraan mankeert: regiovisie check
moeite-geen-bestandsnaam = `{ $eis }` kan geen naam van een bestand zijn
    .hulp = Geef de eis in de norm een nummer met alleen letters, cijfers, punten en streepjes.
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
headers-instellingen = regiovisie.toml kan niet worden gelezen. Wat eraan mankeert: regiovisie check
paniek = er ging iets mis in regiovisie zelf
    .hulp = Dat ligt niet aan je tekst. Meld het bij de makers, met deze regel: { $plaats }

reden-geen-toegang = geen toegang
reden-niet-gevonden = niet gevonden
reden-schijf-vol = de schijf is vol
reden-alleen-lezen = hier mag alleen worden gelezen
reden-te-groot = het bestand wordt te groot
reden-quotum = er mag niet meer worden opgeslagen
reden-geen-map = een deel van het pad is geen map
reden-is-map = het is een map
reden-bestaat-al = het bestaat al
reden-geen-bestand = het is geen gewoon bestand

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
opdracht-explain = Lees uitleg over een melding, eis, regel of gegeven (ook: uitleg)
opdracht-schema = Maak JSON Schema van de gegevens, voor een editor
opdracht-headers = Toon wat de server bij elk bestand moet meesturen (ook: kopregels)
opdracht-review = Leg vast wat een mens van een eis vindt (ook: beoordeel)
opdracht-completions = Maak een bestand waarmee je terminal opdrachten aanvult

optie-map = Map van de regio; zonder map de dichtstbijzijnde met regiovisie.toml
optie-nieuwe-map = Nieuwe map voor de visie; zonder map wordt ernaar gevraagd
optie-lang = Taal van de meldingen: nl of en
optie-help = Toon deze hulp
optie-version = Toon de versie
optie-format = human, plain (hele zinnen), json of github; anders human
optie-as = Kijk alsof de status zo is: concept of vastgesteld
optie-fail-on = Vanaf welk niveau de uitkomst 1 is: error, warning, advice of never
optie-only = Toon alleen deze normen, onderdelen, eisen of regels, zoals nvo-2 of nvo-2.c
optie-today = Kijk alsof het deze dag is, zoals 2026-03-01
optie-out = Map voor de website; anders public in de map van de regio
optie-address = Ander webadres, voor een proefversie die zoekmachines overslaan
optie-headers-address = Ander webadres dan in de instellingen
optie-server = nginx, caddy, apache, netlify, cloudflare of json
optie-force = Publiceer ook als er fouten zijn; de uitkomst blijft 1
optie-port = Poort; anders de eerste vrije vanaf 8000
optie-no-open = Open de browser niet
optie-read-only = Laat niets bewerken in de browser
optie-editor = Programma waarmee een bestand opengaat, zoals code, of een aanroep met {"{bestand}"} en {"{regel}"}
optie-start = Toon de pagina om een visie te beginnen of te openen
optie-region = Naam of code van de jeugdregio, zoals Twente of JZ14
optie-municipality = Gemeente, zoals Enschede of Enschede=GM0153; meer met een komma ertussen
optie-empty = Alleen de instellingen en een voorpagina
optie-yes = Stel geen vragen
optie-onderwerp = Melding, eis, onderdeel, norm, regel, gegeven of veld
optie-gegeven = Alleen dit gegeven, zoals segment of pagina; anders alles
optie-schema-out = Map voor een bestand per gegeven; anders op het scherm
optie-requirement = Eis waar het oordeel over gaat, zoals nvo-2.b
optie-verdict = voldoende, voldoende-in-andere-vorm of onvoldoende
optie-role = In welke rol er is geoordeeld, zoals "voorzitter cliëntenraad"; een rol, geen naam van een persoon
optie-remark = Waarom, in een of twee zinnen; dit komt op de checklist
optie-date = Dag van het oordeel, zoals 2026-03-01; anders vandaag
optie-shell = bash, elvish, fish, powershell of zsh

waarde-datum = DATUM
waarde-map = MAP
waarde-programma = PROGRAMMA
waarde-adres = ADRES
waarde-server = SERVER
waarde-nummer = NUMMER
waarde-naam = NAAM
waarde-gemeente = GEMEENTE
waarde-id = EIS
waarde-oordeel = OORDEEL
waarde-rol = ROL
waarde-tekst = TEKST
waarde-taal = TAAL
waarde-vorm = VORM
waarde-status = STATUS
waarde-niveau = NIVEAU
waarde-onderwerp = ONDERWERP
waarde-gegeven = GEGEVEN
waarde-shell = SHELL

verkeerd-onbekende-optie = optie `{ $wat }` bestaat niet
verkeerd-onbekende-opdracht = opdracht `{ $wat }` bestaat niet
verkeerd-te-veel = `{ $wat }` is te veel
verkeerd-waarde = `{ $waarde }` kan niet bij `{ $wat }`
verkeerd-waarde-nodig = bij `{ $wat }` hoort een waarde
verkeerd-geen-waarde = bij `{ $wat }` hoort geen waarde
verkeerd-ontbreekt = { $wat } ontbreekt
verkeerd-twee-keer = `{ $wat }` staat er twee keer
verkeerd-anders = deze opdracht wordt niet begrepen
verkeerd-bedoeld = Bedoel je `{ $bedoeld }`?
verkeerd-kies = Kies uit: { $keuzes }.
verkeerd-hulp = Hulp: { $opdracht } --help

## Gegevens, regels en waarden

soort-iets = iets anders
soort-niets = niets
soort-waar = iets dat waar of niet waar is
soort-periode = een periode van een dag tot een dag
soort-contact = een contact
soort-keuze = een woord uit een keuzelijst
soort-gegeven = een gegeven uit een lijst
soort-bedrag = een bedrag in euro's
soort-aandeel = een percentage van 0 tot en met 100
oorzaak-te-zwaar = de regel kost te veel rekenwerk
oorzaak-soort = twee soorten waarden zijn met elkaar vergeleken

csv-aanhaling-open = dit aanhalingsteken wordt nergens gesloten
    .hulp = Zet aan het eind van de cel nog een aanhalingsteken, of haal dit weg.
    .uitleg = Een cel die met een aanhalingsteken begint, loopt door tot het volgende. Zonder dat tweede teken hoort alles eronder bij deze ene cel, dus de rijen daaronder tellen niet mee.

csv-kolom-dubbel = kolom `{ $kolom }` staat er twee keer
    .eerste = hier staat de eerste; die telt
    .hulp = Geef een van de twee kolommen een andere naam, of haal haar weg.
    .uitleg = Twee kolommen met dezelfde naam kunnen verschillende waarden hebben. De eerste telt, de tweede niet.

csv-kolom-zonder-naam = kolom { $kolom } heeft geen naam in de eerste rij
    .hulp = Schrijf in de eerste rij wat er in deze kolom staat, of maak de kolom leeg.
    .uitleg = De eerste rij van een gegevensbestand geeft de namen van de kolommen. Een waarde onder een lege naam kan nergens bij horen en telt niet mee.

csv-rij-te-lang = deze rij heeft meer cellen dan de { $kolommen } kolommen
    .hulp = Kijk of er een scheidingsteken te veel staat. Zet een tekst met zo'n teken erin tussen aanhalingstekens.
    .uitleg = Meestal staat er een puntkomma of komma in een tekst of bedrag, waardoor de cellen zijn verschoven. De eerste cellen van de rij zijn gelezen, de rest niet.

csv-rij-te-kort = deze rij heeft { $cellen } van de { $kolommen } cellen
    .hulp = Vul de rij aan; een lege cel krijgt ook een scheidingsteken.
    .uitleg = De rij stopt eerder dan de kolommen. De cellen die er staan tellen mee, de rest is leeg.

codering-oud = dit bestand is bewaard als { $codering }, niet als UTF-8
    .hulp = Kies bij het opslaan "CSV UTF-8". Dan blijven accenten in elk programma goed.
    .uitleg = Het bestand is goed gelezen. Oude tekensets kunnen accenten en euroteken verkeerd tonen in andere programma's, ook bij bezoekers die het bestand downloaden.

gegevensbestand-naam = `{ $bestand }` wordt niet als gegevens gelezen
    .hulp = Heet het bestand `{ $bedoeld }`? Geef het dan die naam. Anders kun je dit advies negeren.
    .uitleg = De naam van een gegevensbestand zegt welke gegevens erin staan. Deze naam lijkt op die van een soort gegevens maar is net anders, dus het bestand is alleen een download.

norm-staat-uit = `{ $sleutel }` doet niets: de norm `{ $norm }` staat uit
    .hulp = Zet `{ $norm }` aan onder [normen] in regiovisie.toml, of haal dit weg.
    .uitleg = Deze gegevens horen bij een norm die in de instellingen niet is aangezet. Ze blijven staan en tellen nergens mee.

rij-is-totaal = een rij met totalen telt niet mee
    .hulp = Haal de rij weg; het programma telt zelf op.
    .uitleg = Een rij die "totaal" heet is geen gegeven zoals de andere. Zou zij meetellen, dan was elk totaal dubbel.

keuze-bestaat = de keuze `{ $keuze }` heeft de norm al
    .hulp = Gebruik de keuze van de norm, of geef de eigen keuze een ander id.
    .uitleg = Een eigen keuze komt naast de keuzes van de norm. Met hetzelfde id zou niet te zien zijn welke van de twee bedoeld is.

jaar-te-kort = het jaar in `{ $waarde }` heeft twee cijfers
    .hulp = Schrijf bij `{ $sleutel }` het jaar voluit. Bedoel je { $bedoeld }?
    .uitleg = Bij een jaar met twee cijfers is niet zeker welke eeuw, en vaak ook niet welk deel de dag is. De waarde telt niet mee tot het jaar er voluit staat.

verwijzing-onbekend = bij `{ $sleutel }` is `{ $naam }` niet te vinden
    .hulp = Gebruik een naam die er staat: { $bekend }.
    .bedoeld = Bedoel je `{ $bedoeld }`? Er staan: { $bekend }.
    .uitleg = Dit veld noemt een ander gegeven bij zijn naam. Die naam komt bij die gegevens niet voor, dus de verwijzing telt niet mee.

verwijzing-kring = `{ $sleutel }` loopt in een kring: { $kring }
    .hulp = Haal een van deze verwijzingen weg.
    .uitleg = Deze gegevens verwijzen naar elkaar tot je weer bij het begin bent. Dan is er geen eerste, en is bijvoorbeeld niet te zeggen wat na wat komt.

gegeven-dubbel = `{ $naam }` staat er twee keer
    .eerste = hier staat de eerste; die telt
    .hulp = Geef een van de twee een andere naam, of haal de dubbele weg.
    .uitleg = Andere gegevens verwijzen hiernaar bij de naam. Met twee dezelfde namen is niet te zeggen welke bedoeld is; de eerste telt.

persoonsgegeven = bij `{ $sleutel }` staat iets wat naar een persoon kan leiden: { $gezien }
    .hulp = Haal het weg of schrijf een rol, zoals "een ouder". De tekst wordt openbaar.
    .uitleg = In een verslag of reactie horen geen naam, adres, telefoonnummer of e-mailadres van een inwoner. Het programma ziet alleen bekende vormen; lees zelf na of er verder niets in staat.

antwoord-leeg = dit antwoord heeft geen regel of geen reden
    .hulp = Vul `regel` in met het nummer van de regel en `antwoord` met de reden in een zin.
    .uitleg = Een antwoord op een spanning zegt welke regel het beantwoordt en waarom de regio haar keuze houdt. Zonder die twee telt het niet.

samenhang-spanning = { $heeft ->
        [ja] { $gegeven }: { $melding }
       *[nee] { $melding }
    }
    .veld = hier staat { $veld }
    .hulp = Pas een van de keuzes aan, of schrijf bij `antwoorden` waarom de regio ze zo houdt.
    .uitleg = Twee keuzes in de strategie gaan volgens de bronnen niet goed samen. De regel noemt de reden en vaak een tegenmaatregel. Een waarschuwing kan de regio beantwoorden met een reden; die staat dan op de pagina Samenhang.

samenhang-beantwoord = beantwoord: { $heeft ->
        [ja] { $gegeven }: { $melding }
       *[nee] { $melding }
    }
    .antwoord = het antwoord van de regio ({ $rol })
    .hulp = Hier hoeft niets te gebeuren. Kijk bij een nieuwe versie of het antwoord nog klopt.
    .uitleg = De regio kent deze spanning en heeft er een antwoord op gegeven. De spanning blijft zichtbaar, met het antwoord erbij.

gegeven-verouderd = { $heeft ->
        [ja] { $gegeven }: { $melding }
       *[nee] { $melding }
    }
    .hulp = Werk het gegeven bij, of schrijf waarom het nog geldt.
    .uitleg = Een datum of periode in de gegevens is voorbij. Wat ervan afhangt, klopt misschien niet meer.

samenhang-onbekend = { $n ->
        [0] `{ $veld }` is leeg
        [1] `{ $veld }` is leeg bij { $gegevens }
       *[other] `{ $veld }` is leeg bij { $n } gegevens
    }: niet te beoordelen { $regels }{ $meer ->
        [0] {""}
       *[other] {" "}en nog { $meer }
    }
    .ook = hier ook
    .nul = een getal is gedeeld door nul of telt niets: niet te beoordelen { $regels }
    .nul-hulp = Kijk of de getallen hier kloppen. Dan zijn deze regels te beoordelen: { $alle }.
    .hulp = Vul `{ $veld }` in. Dan zijn deze regels te beoordelen: { $alle }.
    .uitleg = Een regel over samenhang heeft dit gegeven nodig. Zolang het leeg is, zegt het programma niet dat de keuzes samengaan, en ook niet van niet.

antwoord-zonder-spanning = het antwoord op `{ $regel }` beantwoordt nu niets
    .hulp = Haal het antwoord weg, of laat het staan als de spanning terug kan komen.
    .uitleg = De regel ziet op dit moment geen spanning bij dit gegeven. Het antwoord staat daarom nergens op de site.

antwoord-op-fout = het antwoord op `{ $regel }` haalt de fout niet weg
    .hulp = Verander een van de keuzes. Het antwoord staat wel bij de fout op de pagina Samenhang.
    .uitleg = Alleen een waarschuwing of advies kan met een reden worden beantwoord. Een fout blijft een fout, omdat de keuzes elkaar volgens de bronnen uitsluiten.

regel-mislukt = regel `{ $regel }` is niet uit te rekenen bij { $gegeven }: { $oorzaak }
    .hulp = Maak de regel eenvoudiger, of vergelijk alleen waarden van dezelfde soort.
    .uitleg = De regel kon voor dit gegeven niet worden beoordeeld. Zo'n regel zegt nooit dat het goed is.

waarde-verwijst-nergens = er is geen waarde `{ $naam }`
    .hulp = Gebruik een waarde die er is: { $bekend }.
    .bedoeld = Bedoel je `waarde:{ $bedoeld }`? Er zijn: { $bekend }.
    .uitleg = Een link die met waarde: begint, noemt een getal dat het programma uit de gegevens rekent. Deze naam hoort bij geen enkele waarde van de normen die aan staan.

waarde-niet-te-berekenen = `{ $naam }` is niet te berekenen: { $velden } is leeg
    .hulp = Vul de gegevens aan, of haal de verwijzing weg.
    .uitleg = De waarde volgt uit gegevens die nog niet allemaal zijn ingevuld. Op de site staat dan alleen wat er in de tekst is geschreven.

waarde-wijkt-af = hier staat { $tekst }, de gegevens geven { $waarde }
    .hulp = Neem { $waarde } over, of verbeter de gegevens.
    .uitleg = Het getal in de tekst verwijst naar een waarde die uit de gegevens volgt. De twee zijn niet gelijk, ook niet na afronden op evenveel cijfers achter de komma.

regel-onleesbaar = deze regel is geen uitdrukking die het programma kent
    .hulp = Kijk naar de plek die is aangewezen: ontbreekt er een teken, een haakje of een tweede `=`?
    .uitleg = Een regel is geschreven in CEL, bijvoorbeeld: segment.contractmodel == 'open' && segment.maximum < 3. Gebruik && voor "en", || voor "of", == voor "is gelijk aan" en enkele aanhalingstekens om woorden.

regel-te-zwaar = deze regel is te groot
    .hulp = Splits de regel in twee regels.
    .uitleg = Een regel heeft hooguit 200 onderdelen, en loopt hooguit in twee lagen lijsten na. Grotere regels kan niemand nalezen.

regel-naam-onbekend = `{ $naam }` kent deze regel niet
    .hulp = Gebruik een naam die er is: { $toegestaan }.
    .bedoeld = Bedoel je `{ $bedoeld }`? Er zijn: { $toegestaan }.
    .uitleg = Een regel kan alleen velden, gegevens en functies gebruiken die een norm heeft beschreven. Deze naam hoort daar niet bij.

regel-soort = hier staat { $gezien }, nodig is { $verwacht }
    .hulp = Vergelijk alleen waarden van dezelfde soort. Bij ja of nee hoort bijvoorbeeld: == 'ja'.
    .uitleg = De regel houdt twee soorten waarden naast elkaar die niet te vergelijken zijn, zoals een datum en een getal.

latere-revisie = er is een revisie { $revisie } van `{ $norm }`{ $n ->
        [0] {""}
       *[other] , die bij { $n } { $n ->
            [1] eis
           *[other] eisen
        } meer vraagt
    }
    .hulp = Kijk bij een nieuwe versie van de visie of je overstapt. Meer gevraagd bij: { $eisen }.
    .uitleg = De visie wordt beoordeeld met de revisie die in de instellingen staat. Wat een latere revisie toevoegt of strenger maakt, verandert geen oordeel en geen telling. Overstappen doe je met de editie in regiovisie.toml, bijvoorbeeld "2020.2".

woord-zegt-niets = `{ $gezien }` bij `{ $sleutel }` telt niet als tekst
    .hulp = Schrijf in een zin wat er is. Is er niets, laat het veld dan leeg.
    .uitleg = Dit veld vraagt woorden: wat er is afgesproken of gekozen. Een kaal ja of nee zegt dat niet, en telt als leeg.

kolom-telt-niet = kolom `{ $kolom }` telt niet mee, maar staat wel op de website
    .hulp = Haal de kolom weg als zij niet openbaar mag zijn. Deze namen tellen: { $toegestaan }.
    .bedoeld = Bedoel je `{ $bedoeld }`? Haal de kolom weg als zij niet openbaar mag zijn.
    .uitleg = Een gegevensbestand is op de website te downloaden zoals het is, met alle kolommen. Deze kolom hoort bij geen enkele norm die aan staat, dus het programma doet er niets mee.
