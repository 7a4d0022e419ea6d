# Elk woord dat een bezoeker van de website ziet, behalve de teksten van de regio zelf.
# Een eigen thema kan woorden vervangen: zet ze in themes/NAAM/labels.nl.ftl.

## Om de pagina heen

naar-inhoud = Direct naar de inhoud
hoofdmenu = Hoofdmenu
menu = Menu
in-dit-onderdeel = In dit onderdeel
kruimelpad = Kruimelpad
start = Start
op-deze-pagina = Op deze pagina
bladeren = Vorige en volgende pagina
vorige = Vorige
volgende = Volgende
meldingen = Meldingen over deze website
banier-voorbeeld = Dit is een voorbeeld. Deze regio en haar gemeenten bestaan niet.
banier-proef = Dit is een proefversie van deze website. Zij kan nog veranderen.
banier-voorvertoning = Dit is een voorvertoning. Alleen jij ziet haar, met schrijfhulp en pagina’s die nog niet openbaar zijn.

## Status, versie en contact

status = Status
status-concept = concept
status-inspraak = inspraak
status-vastgesteld = vastgesteld
status-vervallen = vervallen
versie = versie { $versie }
versie-kop = Versie
versie-zin = Dit is versie { $versie }.
datum-kop = Datum
periode-kop = Periode
periode-zin = De visie is voor de periode van { $periode }.
periode = { $van } tot en met { $tot }
gemeenten-kop = Gemeenten
over-deze-visie = Over deze visie
visie-van = Dit is de visie van { $regio }.
contact = Contact
vragen = Vragen over deze visie?
reageren = Reageer op deze visie
verder = Verder op deze website
status-pagina = Status van deze pagina: { $status }
verborgen-pagina = Deze pagina is niet openbaar: zij heeft “publiceren: nee”. Alleen jij ziet haar.
niet-openbaar = Niet openbaar
in-voorbereiding = Deze pagina is in voorbereiding.

datum =
    { $maand ->
        [1] { $dag } januari { $jaar }
        [2] { $dag } februari { $jaar }
        [3] { $dag } maart { $jaar }
        [4] { $dag } april { $jaar }
        [5] { $dag } mei { $jaar }
        [6] { $dag } juni { $jaar }
        [7] { $dag } juli { $jaar }
        [8] { $dag } augustus { $jaar }
        [9] { $dag } september { $jaar }
        [10] { $dag } oktober { $jaar }
        [11] { $dag } november { $jaar }
       *[12] { $dag } december { $jaar }
    }

## Status in woorden, wijzigingen en nieuws volgen

status-uitleg-concept = Een concept is een voorstel. De tekst kan nog veranderen.
status-uitleg-inspraak = Iedereen kan op deze tekst reageren. Daarna kan de tekst nog veranderen.
status-uitleg-vastgesteld = De tekst is vastgesteld. De gemeenten werken er nu mee.
status-uitleg-vervallen = Deze visie geldt niet meer. U vindt haar hier om terug te lezen.
inspraak-straks-kort = reageren kan vanaf { $van }
inspraak-straks = U kunt reageren van { $van } tot en met { $tot }.
inspraak-nu-kort = reageren kan tot en met { $tot }
inspraak-nu = U kunt reageren van { $van } tot en met { $tot }.
inspraak-nog =
    { $n ->
        [0] { $dag } is de laatste dag.
        [one] Op { $dag } is dat nog 1 dag.
       *[other] Op { $dag } is dat nog { $n } dagen.
    }
inspraak-voorbij-kort = reageren kon tot en met { $tot }
inspraak-voorbij = U kon reageren van { $van } tot en met { $tot }. Dat kan nu niet meer.
inspraak-reageren = Geef uw reactie
vervallen-sinds = sinds { $dag }
vervallen-sinds-zin = Zij is vervallen op { $dag }.
vervallen-opvolger = Naar de nieuwe visie
banier-vervallen = Deze visie geldt niet meer.
besluiten-bekijken = Bekijk wat elke gemeente besloot
wat-is-gewijzigd = Wat is er gewijzigd
wijzigingen-samenvatting = Per versie: wat er in de tekst is veranderd.
gewijzigd-op = Laatst gewijzigd op { $dag }
gewijzigd-kop = Laatst gewijzigd
nieuws-volgen = Volg het nieuws (Atom-feed)
wijzigingen-volgen = Volg de wijzigingen (Atom-feed)
verschillen-kop = De veranderingen woord voor woord
verschil-titel = Wijzigingen in versie { $versie }
verschil-sinds-titel = Wijzigingen na versie { $versie }
verschil-inleiding = Dit is anders in versie { $versie } van { $dag }, vergeleken met versie { $vorige }.
verschil-sinds-inleiding = Dit is na versie { $vorige } veranderd. De laatste wijziging is van { $dag }.
verschil-uitleg = Per pagina ziet u welke woorden zijn veranderd:
verschil-bij = woorden die erbij kwamen
verschil-en = en
verschil-af = woorden die weg zijn
verschil-geen = Aan de teksten die u op deze website leest, is niets veranderd.
verschil-paginas-nieuw = Nieuwe pagina’s
verschil-paginas-weg = Pagina’s die weg zijn
verschil-heette = Deze pagina heette eerder: { $titel }.
verschil-verplaatst = Deze pagina staat nu op een andere plek.
verschil-woorden = gewijzigd
verschil-herschreven = opnieuw geschreven
verschil-nieuw = nieuw
verschil-weg = verwijderd
verschil-lees-bij = toegevoegd:
verschil-lees-af = verwijderd:
verschil-lees-einde = (einde)
verschil-meer = Ook gewijzigd
verschil-overzicht = Alle versies

## Zoeken

zoeken = Zoeken
zoek-label = Waar zoekt u naar?
zoek-label-kort = Zoeken op deze website
zoek-knop = Zoek
zoek-een = 1 resultaat
zoek-veel = { $n } resultaten
zoek-geen = Geen resultaten voor “{ $vraag }”. Probeer een ander woord.
zoek-in-plaats = Gezocht op “{ $vraag }”:
zoek-alles = Bekijk alle resultaten
zoek-meer = Toon meer resultaten
zoek-mislukt = Zoeken lukt nu niet. Probeer het later opnieuw.
zoek-zonder-script = Zoeken werkt alleen met JavaScript. Zonder JavaScript vindt u elke pagina hier:

## Lijsten van pagina's

start-zonder-tekst = Op deze website staat de regiovisie jeugdhulp: wat de gemeenten samen willen en wat zij samen regelen.
inhoud = Inhoud
alle-paginas = Alle pagina’s
in-dit-deel = In dit onderdeel
nieuws = Nieuws
nieuws-meer = Al het nieuws
in-beeld =
    { $n ->
        [7] De zeven { $soort } in beeld
        [8] De acht { $soort } in beeld
       *[other] De { $soort } in beeld
    }
in-beeld-inleiding = Wat de { $norm } van een regiovisie vraagt, en wat daarvan in deze visie staat.

## In de tekst

kader-opmerking = Goed om te weten
kader-tip = Tip
kader-belangrijk = Belangrijk
kader-let-op = Let op
kader-pas-op = Pas op
taak-gedaan = Gedaan:
taak-open = Nog te doen:
noten = Noten
noot = Noot { $n }
noot-terug = Terug naar de tekst bij noot { $n }
tabel-bij = Tabel bij { $kop }
contact-telefoon = Telefoon
contact-mail = E-mail
contact-website = Website
contact-bezoekadres = Adres
contact-open = Open
tabel-totaal = Totaal
tabel-meer =
    En nog { $n } { $n ->
        [one] rij
       *[other] rijen
    }.
merk =
    { $n ->
        [one] Bij eis
       *[other] Bij eisen
    }

## De checklist

norm-nvo = NvO
norm-gewoonten = Gewoonten
norm-inkoopstrategie = Inkoopstrategie
norm-jeugdwet = Jeugdwet
soort-opgave-enkelvoud = opgave
soort-opgave-meervoud = opgaven
soort-gewoonte-enkelvoud = gewoonte
soort-gewoonte-meervoud = gewoonten
soort-deel-enkelvoud = onderdeel
soort-deel-meervoud = onderdelen
checklist-titel = { $norm }-checklist
checklist-samenvatting = Per eis van de { $norm }: waar de visie haar behandelt en wat er is gevonden.
checklist-lees = Bekijk de { $norm }-checklist
naar-checklist = Bekijk de hele checklist
editie = editie { $editie }, revisie { $revisie }
nagekeken-op = Nagekeken op { $datum }
eisen-kop = Wat de norm hierover vraagt
eisen-inleiding = Dit zijn de eisen bij { $soort }, met de plaatsen waar deze visie ze behandelt. Wat moet, staat bovenaan.
lees-hoofdstuk = Lees de tekst van { $soort }
telling-moet = Van wat moet: { $zin }.
telling-onderbouwd = { $n } van { $totaal } onderbouwd
telling-behandeld = { $n } behandeld
telling-ontbreekt =
    { $n ->
        [one] 1 ontbreekt
       *[other] { $n } ontbreken
    }
telling-nvt = { $n } niet van toepassing
telling-mensenwerk = { $n } mensenwerk

oordeel-onderbouwd = onderbouwd
oordeel-behandeld = behandeld
oordeel-ontbreekt = ontbreekt
oordeel-nvt = niet van toepassing
oordeel-mensenwerk = mensenwerk
niveau-moet = Moet
niveau-moet-mogelijk = Mogelijk vereist
niveau-hoort = Hoort
niveau-advies = Advies
herkomst-norm = Uit de norm zelf
herkomst-wet = Uit de wet
herkomst-handreiking = Uit een handreiking
herkomst-uitwerking = Eigen uitwerking
zekerheid-middel = Zekerheid: middel
zekerheid-laag = Zekerheid: laag
tweedehands = gelezen in een andere bron

waar-het-staat = Waar het staat
wat-er-is-gevonden = Wat er is gevonden
nergens-behandeld = Deze visie behandelt dit nog niet.
mensenwerk-zin = Of dit zo is, kan alleen een mens beoordelen.
gevonden-ja = Gevonden
gevonden-deels = Deels gevonden
gevonden-nee = Niet gevonden
plan = Plan
plan-datum = Gepland voor { $datum }
plan-zonder-datum = Gepland, zonder datum
plan-rol = door { $rol }
plan-verlopen = Deze datum is voorbij.
nvt-tot = { $reden } Dit geldt tot en met { $datum }.
mens-kop = Wat mensen ervan vinden
mens-voldoende = voldoende
mens-voldoende-in-andere-vorm = voldoende, in andere vorm
mens-onvoldoende = onvoldoende
mens-door = { $rol }, { $datum }
mens-verouderd = Dit gaat over een eerdere tekst.
waarom-en-bronnen = Waarom en volgens welke bron
bij-eis = bij eis { $eis }
of = of

bewijs-woorden =
    { $n ->
        [one] 1 woord
       *[other] { $n } woorden
    }
bewijs-woorden-gevraagd =
    { $n ->
        [0] geen tekst; gevraagd: { $gevraagd } woorden
        [one] 1 woord; gevraagd: { $gevraagd }
       *[other] { $n } woorden; gevraagd: { $gevraagd }
    }
bewijs-punten =
    { $n ->
        [one] lijst met 1 punt
       *[other] lijst met { $n } punten
    }
bewijs-punten-gevraagd =
    { $n ->
        [0] geen lijst; gevraagd: { $gevraagd } punten
        [one] lijst met 1 punt; gevraagd: { $gevraagd }
       *[other] lijst met { $n } punten; gevraagd: { $gevraagd }
    }
bewijs-datums =
    { $n ->
        [one] 1 datum
       *[other] { $n } data
    }
bewijs-datums-gevraagd =
    { $n ->
        [0] geen datum; gevraagd: { $gevraagd }
        [one] 1 datum; gevraagd: { $gevraagd }
       *[other] { $n } data; gevraagd: { $gevraagd }
    }
bewijs-volgorde = niet in volgorde van tijd
bewijs-rijen =
    { $n ->
        [one] tabel met 1 rij
       *[other] tabel met { $n } rijen
    }
bewijs-rijen-gevraagd =
    { $n ->
        [0] geen volledige tabel; gevraagd: { $gevraagd } rijen
        [one] tabel met 1 volledige rij; gevraagd: { $gevraagd }
       *[other] tabel met { $n } volledige rijen; gevraagd: { $gevraagd }
    }
bewijs-kolommen = kolommen die ontbreken: { $namen }
bewijs-rijnamen = rijen die ontbreken: { $namen }
omvang-rijen =
    { $n ->
        [one] tabel met 1 rij
       *[other] tabel met { $n } rijen
    }
bewijs-contact = e-mailadres of telefoonnummer
bewijs-contact-gevraagd = geen e-mailadres of telefoonnummer
bewijs-verwijzingen =
    { $n ->
        [one] 1 verwijzing
       *[other] { $n } verwijzingen
    }
bewijs-verwijzingen-gevraagd = geen verwijzing
bewijs-ingevuld = ingevuld
bewijs-niet-ingevuld = niet ingevuld
en-nog = en nog { $n }
bewijs-ingevuld-bij = ingevuld bij { $n } van { $totaal }
gegeven-site-titel = Titel van de visie
gegeven-site-contact = Contactadres
gegeven-site-reacties = Adres voor reacties
gegeven-regio-naam = Naam van de regio
gegeven-regio-code = Code van de regio
gegeven-regio-versie = Versie
gegeven-regio-status = Status
gegeven-regio-periode = Periode
gegeven-regio-gemeenten = Gemeenten
bewijs-hoofdstukken = { $n } van { $totaal } andere onderdelen hebben tekst
bewijs-mens = alleen een mens kan dit beoordelen

stand-kop = De stand in het kort
stand-tabel = Aantal eisen per { $soort } en wat ervan in de visie staat
stand-eisen = eisen
stand-moet = Wat moet
stand-hoort = Wat hoort
stand-alles = Alles samen

tekens-kop = Wat de tekens betekenen
niveaus-kop = Hoe zwaar een eis telt
herkomst-kop = Waar een eis vandaan komt
uitleg-onderbouwd = De visie behandelt dit, met alles waar de eis om vraagt.
uitleg-behandeld = De visie behandelt dit, met minder dan waar de eis om vraagt.
uitleg-ontbreekt = De visie behandelt dit nog niet.
uitleg-nvt = De regio legt uit waarom dit voor haar niet geldt, en tot wanneer.
uitleg-mensenwerk = Een computer kan dit niet zien; daar is een mens voor nodig.
uitleg-moet = Dit vraagt de norm of de wet. “Mogelijk vereist” staat er als we daar niet zeker van zijn.
uitleg-hoort = Dit maakt de visie volledig en controleerbaar.
uitleg-advies = Dit maakt de visie beter.
uitleg-norm = Dit staat in de afspraken van de norm.
uitleg-wet = Dit staat in een wet of een besluit.
uitleg-handreiking = Dit staat in een handreiking of komt uit onderzoek.
uitleg-uitwerking = Dit werkt een afspraak verder uit; de afspraak zelf vraagt minder.
grenzen-kop = Wat deze checklist niet kan
grenzen-1 = Een computer heeft gekeken of de visie een onderwerp behandelt en of daar tekst, een tabel, een datum of een ander gegeven bij staat. Hij heeft niet gekeken of de tekst klopt, of het plan goed is en of het ook gebeurt.
grenzen-2 = Daarom staat hier niet of de visie goed is. Daarover gaan de gemeenteraden, de mensen die hulp krijgen en de mensen die hulp geven.
grenzen-3 = De regio wijst zelf aan waar zij een eis behandelt. Het aantal eisen ligt vast: wat er niet is, telt mee als ontbrekend.
gegevens-kop = Deze checklist als gegevens
gegevens-zin = Dezelfde oordelen, om met een computer te lezen:
norm-zelf = Lees meer over de { $norm }

## De samenhang tussen keuzes

samenhang-titel = Samenhang
samenhang-samenvatting = Passen de keuzes van deze regio bij elkaar? Op deze pagina staan de keuzes naast elkaar, met wat er botst, waarom, en wat de regio daarop antwoordt.
samenhang-lees = Bekijk hoe de keuzes samenhangen
samenhang-aantal-regels =
    { $n ->
        [one] 1 regel
       *[other] { $n } regels
    }
samenhang-uitleg-1 = Een regio kiest hoe zij hulp betaalt, hoe gezinnen bij hulp komen, hoe zij met aanbieders omgaat en welke contracten zij sluit. Die keuzes werken op elkaar in. Een computer heeft de ingevulde keuzes naast vaste regels gelegd en laat zien waar zij elkaar tegenwerken.
samenhang-uitleg-2 = Een spanning is geen fout van de regio. Soms is er een goede reden voor; dan staat het antwoord erbij. De computer keurt niets goed of af: of een strategie verstandig is, beoordelen de gemeenteraden.
samenhang-n-spanningen =
    { $n ->
        [0] Geen spanningen gevonden
        [one] 1 spanning gevonden
       *[other] { $n } spanningen gevonden
    }
samenhang-n-beantwoord =
    { $n ->
        [0] Geen spanning heeft een antwoord van de regio
        [one] Bij 1 spanning staat een antwoord van de regio
       *[other] Bij { $n } spanningen staat een antwoord van de regio
    }
samenhang-n-opgevangen =
    { $n ->
        [0] Geen spanning is opgevangen met een tegenmaatregel
        [one] 1 spanning is opgevangen met een tegenmaatregel
       *[other] { $n } spanningen zijn opgevangen met een tegenmaatregel
    }
samenhang-n-wachtend =
    { $n ->
        [0] Alle regels zijn te beoordelen
        [one] 1 regel is nog niet overal te beoordelen
       *[other] { $n } regels zijn nog niet overal te beoordelen
    }
samenhang-n-zonder =
    { $n ->
        [0] Er is geen regel die niets vond
        [one] 1 regel vond bij alle of een deel van de keuzes niets
       *[other] { $n } regels vonden bij alle of een deel van de keuzes niets
    }
samenhang-keuzes = De keuzes naast elkaar
samenhang-keuzes-zin = Dit zijn de keuzes die de regio zelf heeft ingevuld. Een naam leidt naar de pagina waar de keuze staat.
samenhang-keuzes-tabel = { $soort }: de keuzes
samenhang-keuzes-leeg = { $soort }: de regio heeft hier nog niets ingevuld.
samenhang-keuzes-geen = De regio heeft nog geen keuzes ingevuld.
samenhang-spanningen = Wat op elkaar botst
samenhang-spanningen-zin = Het zwaarste staat bovenaan; wat een antwoord heeft, staat onderaan.
samenhang-spanningen-geen = De regels vonden tussen de ingevulde keuzes geen spanning. Dat zegt niets over keuzes die nog leeg zijn.
samenhang-opgevangen = Wat is opgevangen
samenhang-opgevangen-zin = Deze keuzes kunnen botsen. De regio heeft de maatregel die de bron daartegen noemt.
samenhang-opgevangen-geen = Er is geen spanning die met een tegenmaatregel is opgevangen.
samenhang-wachtend = Wat nog niet te beoordelen is
samenhang-wachtend-zin = Een leeg gegeven telt nooit als in orde. Hier staat wat nog leeg is, en welke regels daarop wachten.
samenhang-wachtend-geen = Voor elke regel zijn de gegevens ingevuld.
samenhang-leeg-bij = Leeg bij
samenhang-wacht =
    { $n ->
        [one] 1 regel wacht hierop
       *[other] { $n } regels wachten hierop
    }
samenhang-wacht-op = (wacht op: { $feit })
samenhang-onberekenbaar = Gegevens waarmee niet te rekenen is
samenhang-kapot = Deze regels kon de computer zelf niet lezen:
samenhang-zonder = Waar de regels niets vonden
samenhang-zonder-zin = Deze regels zochten naar een botsing en vonden haar bij de genoemde keuzes niet.
samenhang-zonder-geen = Er is nog geen regel die naar de keuzes kon kijken en niets vond.
samenhang-zonder-lijst =
    { $n ->
        [one] Toon 1 regel
       *[other] Toon { $n } regels
    }
samenhang-woorden = Wat de woorden betekenen
samenhang-regel = Regel { $regel }
spanning-fout = Botst
spanning-waarschuwing = Spanning
spanning-advies = Aandachtspunt
spanning-beantwoord = Beantwoord
spanning-opgevangen = Opgevangen
uitleg-spanning-fout = Deze keuzes kunnen volgens de bron niet samengaan.
uitleg-spanning-waarschuwing = Deze keuzes werken elkaar waarschijnlijk tegen.
uitleg-spanning-advies = Hier kan iets beter of duidelijker.
uitleg-spanning-beantwoord = De regio legt uit waarom zij deze keuze toch maakt.
uitleg-spanning-opgevangen = De keuzes kunnen botsen, maar er is een maatregel tegen.
spanning-feiten = Waar het om gaat
spanning-bij = Bij
spanning-meer = Meer gegevens
spanning-waarom = Waarom dit telt
spanning-raad = Wat de regio kan doen
spanning-antwoord = Het antwoord van de regio
spanning-tegenmaatregel = De maatregel
spanning-bronnen = Bron
kernkeuze-bekostiging = Bekostiging
kernkeuze-toegang = Toegang
kernkeuze-leveranciersmanagement = Leveranciersmanagement
kernkeuze-contract = Contract
kernkeuze-samenwerking = Samenwerking
de-regio = De regio
onze-regio = Onze regio

## Alle normen

normen-titel = Normen
normen-samenvatting = Naast deze normen is de visie gelegd. Per norm staat hier wat zij is en wat ervan in de visie staat.
normen-tabel = Aantal eisen per norm en wat ervan in de visie staat
normen-norm = Norm
telling-alles = Van alle eisen: { $zin }.
wettelijk-vereist = Wettelijk vereist
wettelijk-mogelijk-vereist = Mogelijk wettelijk vereist

## Gegevens op een pagina

gegevens-op-pagina = Gegevens
gegevens-naam = Naam
gegevens-gelijk = Bij alle { $n } hetzelfde:
gegevens-uitgerekend = Uitgerekend uit alle gegevens over { $soort }:
gegevens-bestand = Download { $bestand }
gegevens-meer =
    { $n ->
        [one] En nog 1; die staat in het bestand.
       *[other] En nog { $n }; die staan in het bestand.
    }
besluiten-kop = Besluiten
besluiten-geen =
    { $totaal ->
        [one] nog niet vastgesteld door de gemeente
       *[other] nog door geen van de { $totaal } gemeenten vastgesteld
    }
besluiten-deel = vastgesteld door { $n } van { $totaal } gemeenten
besluiten-alle =
    { $totaal ->
        [one] vastgesteld door de gemeente
       *[other] vastgesteld door alle { $totaal } gemeenten
    }

## Gemeenten, besluiten, hulp en ingangen

hulp-titel = Hulp nodig?
hulp-samenvatting = Waar u hulp vraagt in uw gemeente, en welke nummers u altijd kunt bellen.
hulp-nood = Als het niet kan wachten
hulp-advies = Praten en advies
hulp-gemeente = Hulp in uw gemeente
hulp-gemeente-zin = Zoekt u hulp voor uw kind, uw gezin of uzelf? Vraag het in de gemeente waar u woont.
hulp-alles = Alle plekken en nummers voor hulp
hulp-bel = Bel direct
hulp-bron = Bron:
hulp-gecontroleerd = Nagekeken op { $datum }.
toegang-adres = Adres
toegang-telefoon = Telefoon
toegang-mail = E-mail
toegang-website = Website
toegang-onbekend = Bel de gemeente en vraag naar hulp voor jeugd en gezin.
staat-op = Dit staat op:

gemeenten-titel = Gemeenten
gemeenten-samenvatting = De gemeenten die samen deze visie maken, met per gemeente waar u hulp vraagt en wat er is besloten.
gemeenten-lijst = Per gemeente
gemeente-samenvatting = Waar u in { $naam } hulp vraagt, wat er is besloten en wat er in deze visie over { $naam } staat.
gemeente-hulp = Hulp vragen in { $naam }
gemeente-toegang = Hulp vraagt u in { $naam } bij:
gemeente-besluit = Het besluit over de visie

besluiten-titel = Besluiten
besluiten-samenvatting = Welke gemeenten de visie hebben vastgesteld, en welke nog moeten besluiten.
besluiten-zin = De visie is { $zin }.
besluiten-tabel = Het besluit per gemeente
besluiten-gemeente = Gemeente
besluiten-stand = Besluit
besluiten-alle-gemeenten = De besluiten van alle gemeenten
besluit-geen = Nog niet besloten
besluit-niets = Deze gemeente heeft nog niet besloten.
besluit-gepland = Deze gemeente heeft nog niet besloten. Het besluit staat gepland voor { $datum }.
besluit-genomen = { $uitkomst } op { $datum }.
besluit-lezen = Lees het besluit van { $gemeente }

ingangen-titel = Voor wie
ingangen-samenvatting = Begin bij wat voor u belangrijk is.
ingang-lees = Lees dit eerst
ingang-vragen = Bij wie kunt u terecht?
ingang-contact = Vragen over deze visie:
inwoners-titel = Inwoners
inwoners-samenvatting = Hoe u hulp krijgt, wat u van de gemeenten mag verwachten en hoe u meepraat.
jongeren-titel = Jongeren
jongeren-samenvatting = Waar je hulp vindt, wat er voor jou verandert en hoe je meedenkt.
aanbieders-titel = Aanbieders
aanbieders-samenvatting = Wat de regio inkoopt, onder welke voorwaarden en wanneer.
raadsleden-titel = Raadsleden
raadsleden-samenvatting = De keuzes, het geld, de besluiten en waarop u de regio kunt aanspreken.

## Reageren

vraag-pagina = Vragen over deze pagina?
reageren-pagina = Reageer op deze pagina
reactie-onderwerp = Reactie op:
reactie-onderwerp-versie = Reactie op versie { $versie }:
reactie-pagina = Dit gaat over:

## De vergelijking

vergelijking-titel = Vergelijking
vergelijking-samenvatting = Onze keuzes naast die van vijf andere regio’s, stand 2018.
vergelijking-stand = De andere regio’s: stand van ongeveer { $jaar }, niet van nu
vergelijking-tabel = Onze keuzes nu, en die van vijf andere regio’s in ongeveer { $jaar }
vergelijking-onderwerp = Onderwerp
vergelijking-nu = onze keuzes nu
vergelijking-toen = stand { $jaar }
vergelijking-onbekend = Niet beschreven
vergelijking-geen-gegeven = Hiervan legt de regio geen gegevens vast
vergelijking-bronnen = Waar dit vandaan komt
vergelijking-woorden = De beschrijving van de andere regio’s is in onze eigen woorden en gaat over ongeveer { $jaar }. Kijk voor de keuzes van nu op hun eigen websites.

## Bijzondere pagina's

niet-gevonden = Deze pagina bestaat niet
niet-gevonden-zin = Misschien is de pagina verplaatst, of zit er een fout in het adres.
niet-gevonden-verder = Hier kunt u verder
verhuisd = Deze pagina is verplaatst
verhuisd-naar = Verplaatst: { $titel }

# Een latere revisie van een norm

later-kop = Er is een { $editie }
later-inleiding = De visie is nagekeken met de revisie die de regio koos. Wat een latere revisie meer vraagt, staat hieronder en verandert geen oordeel en geen telling.
later-nieuw = Deze eis is nieuw.
later-strenger = Nu { $nu }, met deze revisie { $straks }.
later-niets = Deze visie heeft al wat de latere revisie meer vraagt.

## Toegankelijkheid

toegankelijkheid-titel = Toegankelijkheid
toegankelijkheid-samenvatting = Iedereen moet deze website kunnen gebruiken. Hier leest u hoe ver wij zijn, wat nog niet goed werkt en waar u een probleem meldt.
naleving-kop = Hoe toegankelijk is deze website?
naleving-status = Status { $status }: { $woord }
naleving-bereik = Dit gaat over { $adres } en alle pagina’s daaronder.
naleving-register = Lees de hele verklaring in het register
naleving-geen = Er is nog geen toegankelijkheidsverklaring.
naleving-geen-zin = Een verklaring zegt hoe ver een website is volgens een vast landelijk model. De regio heeft haar nog niet gemaakt.
naleving-a = de website is volledig toegankelijk
naleving-a-uitleg = Volgens een onderzoek haalt de website alle eisen voor toegankelijkheid.
naleving-b = de website is voor een deel toegankelijk
naleving-b-uitleg = Volgens een onderzoek haalt de website nog niet alle eisen voor toegankelijkheid. Hieronder staat wat niet goed werkt en wat wij eraan doen.
naleving-c = de eerste maatregelen zijn genomen
naleving-c-uitleg = De website is nog niet volledig onderzocht. Dat onderzoek is gepland. Daarom weten wij nog niet zeker welke eisen de website haalt.
naleving-d = de website is niet toegankelijk genoeg
naleving-d-uitleg = De website is niet onderzocht, en een onderzoek is nog niet gepland.
onderzoek-kop = Onderzoek
onderzoek-soort = Onderzoek naar de toegankelijkheid
onderzoek-van = { $soort }, { $datum }
problemen-kop = Wat nog niet goed werkt
problemen-zin = Deze problemen kennen wij. Per probleem staat hier wat u ervan merkt en wat wij eraan doen.
probleem-criterium = Eis
probleem-oorzaak = Hoe het komt
probleem-gevolg = Wat u ervan merkt
probleem-alternatief = Wat u nu kunt doen
probleem-maatregel = Wat wij eraan doen
probleem-planning = Wanneer
toegankelijkheid-melden = Werkt iets niet goed voor u?
toegankelijkheid-melden-zin = Laat het ons weten. Vertel op welke pagina het is en wat er gebeurt. Dan zoeken wij een oplossing, en krijgt u de informatie zo nodig op een andere manier.
toegankelijkheid-geen-contact = De regio heeft hier nog geen adres voor ingevuld. Neem contact op met uw gemeente.
toegankelijkheid-klacht = Bent u niet tevreden met ons antwoord, of komt er geen antwoord? Dan kunt u bij ons een klacht indienen, en daarna bij de
toegankelijkheid-ombudsman = Nationale ombudsman
toegankelijkheid-zelf = Zo is deze website gemaakt
toegankelijkheid-zelf-1 = U kunt alles met alleen een toetsenbord bedienen. Met de eerste link op elke pagina gaat u direct naar de tekst.
toegankelijkheid-zelf-2 = Elke pagina heeft een eigen titel, koppen in een vaste volgorde en tabellen met een kop, zodat een schermlezer ze goed voorleest.
toegankelijkheid-zelf-3 = De tekst past op een klein scherm en blijft leesbaar als u haar twee keer zo groot maakt. Kleuren volgen de lichte of donkere stand van uw apparaat.
toegankelijkheid-zelf-4 = Alle pagina’s werken zonder JavaScript. Alleen zoeken heeft het nodig; zonder JavaScript vindt u alles via de lijst met alle pagina’s.
toegankelijkheid-grens = Een computer vindt maar een deel van de fouten. Daarom blijft onderzoek door mensen nodig, en zijn wij blij met uw melding.
ondertekening-kop = Datum en ondertekening
ondertekening-datum = Deze verklaring is van { $datum }.
ondertekening-door = Zij is ondertekend door: { $functie }.

## Over deze site

over-deze-site-titel = Over deze site
over-deze-site-samenvatting = Wie deze website maakt, wat er met uw gegevens gebeurt en wat u mag overnemen.
en = en
site-wie = Van wie is deze website?
site-van = Deze website is van { $regio }.
site-van-onbekend = Deze website is van de gemeenten in de jeugdregio.
site-gemeenten = Daarin werken samen: { $gemeenten }.
site-status = De status van de regiovisie is: { $status }.
site-privacy = Uw privacy
site-privacy-1 = Deze website plaatst geen cookies en bewaart niets op uw apparaat.
site-privacy-2 = Uw browser vraagt niets op bij andere websites: geen lettertypen, geen plaatjes, geen tellers.
site-privacy-3 = Wat u zoekt, blijft in uw browser. Niemand anders ziet het.
site-privacy-grens = De server die de website bewaart, kan zoals elke server bijhouden dat er een pagina is opgevraagd.
site-privacy-eigen = Deze website heeft eigen onderdelen van de regio. Vraag de regio wat die met uw gegevens doen.
site-toegankelijkheid = Hoe toegankelijk deze website is en waar u een probleem meldt, leest u op de pagina
site-downloads = Gegevens en bestanden
site-downloads-zin = De gegevens achter deze regiovisie staan in één bestand, om met een computer te lezen:
site-bij = bij
site-bestanden = Deze bestanden kunt u downloaden:
site-licentie = Mag u dit overnemen?
site-licentie-zin = U mag de teksten op deze website gebruiken volgens
site-gemaakt = Hoe is deze website gemaakt?
site-gemaakt-zin = Het programma { $programma } heeft deze website gemaakt van gewone tekstbestanden. Het is open source.
site-archief = Eerdere versies van deze website

## Lezen, afdrukken en vinden

link-naar-kop = Link naar: { $kop }
gekopieerd = Het adres van deze kop is gekopieerd.
adres-pagina = Deze pagina op internet:
a-z-titel = Onderwerpen van A tot Z
a-z-inleiding = Alle pagina’s, koppen en begrippen op alfabet.
a-z-inleiding-kort = Alle pagina’s en begrippen op alfabet.
letters = Ga naar een letter
letter-cijfers = 0–9
letter-overig = Overig
woorden-kop = Woorden op deze pagina
heel-titel = Alles op één pagina
heel-titel-deel = Alles op één pagina: { $deel }
heel-uitleg = Dit is de hele visie op één pagina, om te lezen, af te drukken of te bewaren als pdf. Kies daarvoor “Afdrukken” in uw browser.
heel-link = Afdrukken of bewaren als pdf
heel-besluiten = Wie heeft wat besloten
heel-delen-kop = Kies een deel
heel-delen = Deze visie is te groot voor één pagina. Daarom is er een pagina per deel.
heel-deel-te-groot = dit deel is ook te groot voor één pagina
heel-vooraf = Vooraf
heel-bijlage = Bijlage
heel-colofon = Colofon
heel-stand = Dit is de tekst van de website zoals die was op { $datum }.
heel-adres = De nieuwste versie staat op
# Blokken in pagina's
grafiek-tabel = Bekijk de cijfers in een tabel
grafiek-onbekend = onbekend
grafiek-as = De schaal begint bij { $van }, niet bij 0.
grafiek-staaf = Staafdiagram.
grafiek-gestapeld = Gestapeld staafdiagram.
grafiek-lijn = Lijndiagram.
grafiek-aandeel = Diagram met het aandeel in het geheel.
grafiek-hoogst = { $reeks }: het hoogst is { $naam } met { $waarde }, het laagst is { $laagste } met { $laag }.
grafiek-gelijk = { $reeks }: overal { $waarde }.
grafiek-een = { $reeks }: { $naam } heeft { $waarde }.
grafiek-stijgt = { $reeks } stijgt van { $van } in { $begin } naar { $naar } in { $eind }.
grafiek-daalt = { $reeks } daalt van { $van } in { $begin } naar { $naar } in { $eind }.
grafiek-vlak = { $reeks } is { $van } in { $begin } en ook in { $eind }.
tijdlijn-punt = Tijdlijn met { $n } { $n ->
        [one] onderdeel
       *[other] onderdelen
    }, van { $van } tot en met { $tot }. Het eerste is: { $eerste }. Onder de tijdlijn staat alles in woorden.
tijdlijn-tot = {" "}tot en met{" "}
# The same in other words; the name of a language stands in that language.
versie-eenvoudig = Deze pagina in eenvoudige taal
versie-gewoon = Deze pagina in gewone taal
versie-anders = Deze pagina in een andere taal ({ $taal })
versie-nl = Deze pagina in het Nederlands
versie-en = This page in English
versie-de = Diese Seite auf Deutsch
versie-fr = Cette page en français
versie-es = Esta página en español
versie-pl = Ta strona po polsku
versie-tr = Bu sayfa Türkçe
versie-uk = Ця сторінка українською
versie-ar = هذه الصفحة بالعربية
