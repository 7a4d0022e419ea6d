# Every word a visitor of the website sees, except the region's own texts.
# A theme of your own can replace words: put them in themes/NAME/labels.en.ftl.

## Around the page

naar-inhoud = Skip to content
hoofdmenu = Main menu
menu = Menu
in-dit-onderdeel = In this part
kruimelpad = Breadcrumbs
start = Home
op-deze-pagina = On this page
bladeren = Previous and next page
vorige = Previous
volgende = Next
meldingen = Notices about this website
banier-voorbeeld = This is an example. This region and its municipalities do not exist.
banier-proef = This is a trial version of this website. It may still change.
banier-voorvertoning = This is a preview. Only you see it, with writing guidance and pages that are not public yet.

## Status, version and contact

status = Status
status-concept = draft
status-inspraak = open for reactions
status-vastgesteld = adopted
status-vervallen = no longer in force
versie = version { $versie }
versie-kop = Version
versie-zin = This is version { $versie }.
datum-kop = Date
periode-kop = Period
periode-zin = The vision is for the period from { $periode }.
periode = { $van } up to and including { $tot }
gemeenten-kop = Municipalities
over-deze-visie = About this vision
visie-van = This is the vision of { $regio }.
contact = Contact
vragen = Questions about this vision?
reageren = React to this vision
verder = More on this website
status-pagina = Status of this page: { $status }
verborgen-pagina = This page is not public: it has “publiceren: nee”. Only you see it.
niet-openbaar = Not public
in-voorbereiding = This page is being prepared.

datum =
    { $maand ->
        [1] { $dag } January { $jaar }
        [2] { $dag } February { $jaar }
        [3] { $dag } March { $jaar }
        [4] { $dag } April { $jaar }
        [5] { $dag } May { $jaar }
        [6] { $dag } June { $jaar }
        [7] { $dag } July { $jaar }
        [8] { $dag } August { $jaar }
        [9] { $dag } September { $jaar }
        [10] { $dag } October { $jaar }
        [11] { $dag } November { $jaar }
       *[12] { $dag } December { $jaar }
    }

## The status in words, changes, and following the news

status-uitleg-concept = A draft is a proposal. The text may still change.
status-uitleg-inspraak = Everybody can react to this text. After that the text may still change.
status-uitleg-vastgesteld = The text has been adopted. The municipalities now work with it.
status-uitleg-vervallen = This vision is no longer in force. You find it here to look things up.
inspraak-straks-kort = reactions from { $van }
inspraak-straks = You can react from { $van } to { $tot }.
inspraak-nu-kort = reactions until { $tot }
inspraak-nu = You can react from { $van } to { $tot }.
inspraak-nog =
    { $n ->
        [0] { $dag } is the last day.
        [one] On { $dag } that is 1 more day.
       *[other] On { $dag } that is { $n } more days.
    }
inspraak-voorbij-kort = reactions were until { $tot }
inspraak-voorbij = You could react from { $van } to { $tot }. That is over now.
inspraak-reageren = Give your reaction
vervallen-sinds = since { $dag }
vervallen-sinds-zin = It ended on { $dag }.
vervallen-opvolger = To the new vision
banier-vervallen = This vision is no longer in force.
besluiten-bekijken = See what each municipality decided
wat-is-gewijzigd = What has changed
wijzigingen-samenvatting = Per version: what changed in the text.
gewijzigd-op = Last changed on { $dag }
gewijzigd-kop = Last changed
nieuws-volgen = Follow the news (Atom feed)
wijzigingen-volgen = Follow the changes (Atom feed)
verschillen-kop = The changes word by word
verschil-titel = Changes in version { $versie }
verschil-sinds-titel = Changes after version { $versie }
verschil-inleiding = This is different in version { $versie } of { $dag }, compared with version { $vorige }.
verschil-sinds-inleiding = This changed after version { $vorige }. The last change is of { $dag }.
verschil-uitleg = Per page you see which words changed:
verschil-bij = words that were added
verschil-en = and
verschil-af = words that are gone
verschil-geen = Nothing changed in the texts that you read on this website.
verschil-paginas-nieuw = New pages
verschil-paginas-weg = Pages that are gone
verschil-heette = This page was called: { $titel }.
verschil-verplaatst = This page has moved to another place.
verschil-woorden = changed
verschil-herschreven = rewritten
verschil-nieuw = new
verschil-weg = removed
verschil-lees-bij = added:
verschil-lees-af = removed:
verschil-lees-einde = (end)
verschil-meer = Also changed
verschil-overzicht = All versions

## Search

zoeken = Search
zoek-label = What are you looking for?
zoek-label-kort = Search this website
zoek-knop = Search
zoek-een = 1 result
zoek-veel = { $n } results
zoek-geen = No results for “{ $vraag }”. Try another word.
zoek-in-plaats = Searched for “{ $vraag }”:
zoek-alles = Show all results
zoek-meer = Show more results
zoek-mislukt = Search does not work now. Try again later.
zoek-zonder-script = Search needs JavaScript. Without JavaScript you find every page here:

## Lists of pages

start-zonder-tekst = This website holds the regional vision on youth care: what the municipalities want together and what they arrange together.
inhoud = Contents
alle-paginas = All pages
in-dit-deel = In this part
nieuws = News
nieuws-meer = All news
in-beeld =
    { $n ->
        [7] The seven { $soort } at a glance
        [8] The eight { $soort } at a glance
       *[other] The { $soort } at a glance
    }
in-beeld-inleiding = What the { $norm } asks of a regional vision, and what of that is in this vision.

## In the text

kader-opmerking = Good to know
kader-tip = Tip
kader-belangrijk = Important
kader-let-op = Note
kader-pas-op = Caution
taak-gedaan = Done:
taak-open = To do:
noten = Notes
noot = Note { $n }
noot-terug = Back to the text at note { $n }
tabel-bij = Table at { $kop }
contact-telefoon = Telephone
contact-mail = E-mail
contact-website = Website
contact-bezoekadres = Address
contact-open = Open
tabel-totaal = Total
tabel-meer =
    And { $n } more { $n ->
        [one] row
       *[other] rows
    }.
merk =
    { $n ->
        [one] See requirement
       *[other] See requirements
    }

## The checklist

norm-nvo = NvO
norm-gewoonten = Habits
norm-inkoopstrategie = Procurement strategy
norm-jeugdwet = Youth Act
soort-opgave-enkelvoud = task
soort-opgave-meervoud = tasks
soort-gewoonte-enkelvoud = habit
soort-gewoonte-meervoud = habits
soort-deel-enkelvoud = part
soort-deel-meervoud = parts
checklist-titel = { $norm } checklist
checklist-samenvatting = Per requirement of the { $norm }: where the vision treats it and what was found.
checklist-lees = See the { $norm } checklist
naar-checklist = See the whole checklist
editie = edition { $editie }, revision { $revisie }
nagekeken-op = Checked on { $datum }
eisen-kop = What the norm asks about this
eisen-inleiding = These are the requirements of { $soort }, with the places where this vision treats them. Musts come first.
lees-hoofdstuk = Read the text of { $soort }
telling-moet = Of the musts: { $zin }.
telling-onderbouwd = { $n } of { $totaal } substantiated
telling-behandeld = { $n } treated
telling-ontbreekt = { $n } missing
telling-nvt = { $n } not applicable
telling-mensenwerk = { $n } for humans

oordeel-onderbouwd = substantiated
oordeel-behandeld = treated
oordeel-ontbreekt = missing
oordeel-nvt = not applicable
oordeel-mensenwerk = for humans
niveau-moet = Must
niveau-moet-mogelijk = Possibly required
niveau-hoort = Should
niveau-advies = Advice
herkomst-norm = From the norm itself
herkomst-wet = From the law
herkomst-handreiking = From guidance
herkomst-uitwerking = Our own elaboration
zekerheid-middel = Certainty: medium
zekerheid-laag = Certainty: low
tweedehands = read in another source

waar-het-staat = Where it stands
wat-er-is-gevonden = What was found
nergens-behandeld = This vision does not treat this yet.
mensenwerk-zin = Only a person can tell whether this is so.
gevonden-ja = Found
gevonden-deels = Partly found
gevonden-nee = Not found
plan = Plan
plan-datum = Planned for { $datum }
plan-zonder-datum = Planned, without a date
plan-rol = by { $rol }
plan-verlopen = This date has passed.
nvt-tot = { $reden } This holds up to and including { $datum }.
mens-kop = What people think of it
mens-voldoende = sufficient
mens-voldoende-in-andere-vorm = sufficient, in another form
mens-onvoldoende = insufficient
mens-door = { $rol }, { $datum }
mens-verouderd = This is about an earlier text.
waarom-en-bronnen = Why, and according to which source
bij-eis = at requirement { $eis }
of = or

bewijs-woorden =
    { $n ->
        [one] 1 word
       *[other] { $n } words
    }
bewijs-woorden-gevraagd =
    { $n ->
        [0] no text; asked: { $gevraagd } words
        [one] 1 word; asked: { $gevraagd }
       *[other] { $n } words; asked: { $gevraagd }
    }
bewijs-punten =
    { $n ->
        [one] list of 1 item
       *[other] list of { $n } items
    }
bewijs-punten-gevraagd =
    { $n ->
        [0] no list; asked: { $gevraagd } items
        [one] list of 1 item; asked: { $gevraagd }
       *[other] list of { $n } items; asked: { $gevraagd }
    }
bewijs-datums =
    { $n ->
        [one] 1 date
       *[other] { $n } dates
    }
bewijs-datums-gevraagd =
    { $n ->
        [0] no date; asked: { $gevraagd }
        [one] 1 date; asked: { $gevraagd }
       *[other] { $n } dates; asked: { $gevraagd }
    }
bewijs-volgorde = not in order of time
bewijs-rijen =
    { $n ->
        [one] table of 1 row
       *[other] table of { $n } rows
    }
bewijs-rijen-gevraagd =
    { $n ->
        [0] no complete table; asked: { $gevraagd } rows
        [one] table of 1 complete row; asked: { $gevraagd }
       *[other] table of { $n } complete rows; asked: { $gevraagd }
    }
bewijs-kolommen = columns that are missing: { $namen }
bewijs-rijnamen = rows that are missing: { $namen }
omvang-rijen =
    { $n ->
        [one] table of 1 row
       *[other] table of { $n } rows
    }
bewijs-contact = e-mail address or telephone number
bewijs-contact-gevraagd = no e-mail address or telephone number
bewijs-verwijzingen =
    { $n ->
        [one] 1 link
       *[other] { $n } links
    }
bewijs-verwijzingen-gevraagd = no link
bewijs-ingevuld = filled in
bewijs-niet-ingevuld = not filled in
en-nog = and { $n } more
bewijs-ingevuld-bij = filled in for { $n } of { $totaal }
gegeven-site-titel = Title of the vision
gegeven-site-contact = Contact address
gegeven-site-reacties = Address for reactions
gegeven-regio-naam = Name of the region
gegeven-regio-code = Code of the region
gegeven-regio-versie = Version
gegeven-regio-status = Status
gegeven-regio-periode = Period
gegeven-regio-gemeenten = Municipalities
bewijs-hoofdstukken = { $n } of { $totaal } other parts have text
bewijs-mens = only a person can tell

stand-kop = In short
stand-tabel = Number of requirements per { $soort } and what of them is in the vision
stand-eisen = requirements
stand-moet = Musts
stand-hoort = Shoulds
stand-alles = All together

tekens-kop = What the marks mean
niveaus-kop = How strongly a requirement binds
herkomst-kop = Where a requirement comes from
uitleg-onderbouwd = The vision treats this, with all that the requirement asks.
uitleg-behandeld = The vision treats this, with less than the requirement asks.
uitleg-ontbreekt = The vision does not treat this yet.
uitleg-nvt = The region explains why this does not hold for it, and until when.
uitleg-mensenwerk = A computer cannot see this; it takes a person.
uitleg-moet = The norm or the law asks this. “Possibly required” is shown where we are not sure of that.
uitleg-hoort = This makes the vision complete and verifiable.
uitleg-advies = This makes the vision better.
uitleg-norm = This is in the agreements of the norm.
uitleg-wet = This is in a law or decree.
uitleg-handreiking = This is in guidance or comes from research.
uitleg-uitwerking = This works out an agreement; the agreement itself asks less.
grenzen-kop = What this checklist cannot do
grenzen-1 = A computer looked whether the vision treats a subject, and whether there is text, a table, a date or another fact with it. It did not look whether the text is right, whether the plan is good, or whether it happens.
grenzen-2 = So this page does not say whether the vision is good. That is for the councils, the people who receive help and the people who give it.
grenzen-3 = The region itself points out where it treats a requirement. The number of requirements is fixed: what is not there counts as missing.
gegevens-kop = This checklist as data
gegevens-zin = The same verdicts, for a computer to read:
norm-zelf = Read more about the { $norm }

## How choices go together

samenhang-titel = Coherence
samenhang-samenvatting = Do the choices of this region go together? This page lays the choices side by side, with what clashes, why, and what the region answers.
samenhang-lees = See how the choices go together
samenhang-aantal-regels =
    { $n ->
        [one] 1 rule
       *[other] { $n } rules
    }
samenhang-uitleg-1 = A region chooses how it pays for help, how families come to help, how it deals with providers and which contracts it signs. Those choices act on one another. A computer has held the choices that were filled in against fixed rules, and shows where they work against each other.
samenhang-uitleg-2 = A tension is no mistake of the region. Sometimes there is a good reason; then the answer stands beside it. The computer passes no judgement: whether a strategy is wise is for the municipal councils to say.
samenhang-n-spanningen =
    { $n ->
        [0] No tensions found
        [one] 1 tension found
       *[other] { $n } tensions found
    }
samenhang-n-beantwoord =
    { $n ->
        [0] No tension has an answer of the region
        [one] 1 tension has an answer of the region
       *[other] { $n } tensions have an answer of the region
    }
samenhang-n-opgevangen =
    { $n ->
        [0] No tension is lifted by a countermeasure
        [one] 1 tension is lifted by a countermeasure
       *[other] { $n } tensions are lifted by a countermeasure
    }
samenhang-n-wachtend =
    { $n ->
        [0] Every rule can be judged
        [one] 1 rule cannot be judged everywhere yet
       *[other] { $n } rules cannot be judged everywhere yet
    }
samenhang-n-zonder =
    { $n ->
        [0] There is no rule that found nothing
        [one] 1 rule found nothing in all or some of the choices
       *[other] { $n } rules found nothing in all or some of the choices
    }
samenhang-keuzes = The choices side by side
samenhang-keuzes-zin = These are the choices that the region filled in itself. A name leads to the page where the choice stands.
samenhang-keuzes-tabel = { $soort }: the choices
samenhang-keuzes-leeg = { $soort }: the region has filled in nothing here yet.
samenhang-keuzes-geen = The region has filled in no choices yet.
samenhang-spanningen = What clashes
samenhang-spanningen-zin = The worst comes first; what has an answer comes last.
samenhang-spanningen-geen = The rules found no tension between the choices that were filled in. That says nothing of choices that are still empty.
samenhang-opgevangen = What is lifted
samenhang-opgevangen-zin = These choices can clash. The region has the measure that the source names against it.
samenhang-opgevangen-geen = There is no tension that is lifted by a countermeasure.
samenhang-wachtend = What cannot be judged yet
samenhang-wachtend-zin = An empty fact never counts as fine. Here is what is still empty, and which rules wait for it.
samenhang-wachtend-geen = The facts for every rule are filled in.
samenhang-leeg-bij = Empty for
samenhang-wacht =
    { $n ->
        [one] 1 rule waits for this
       *[other] { $n } rules wait for this
    }
samenhang-wacht-op = (waiting for: { $feit })
samenhang-onberekenbaar = Facts that cannot be reckoned with
samenhang-kapot = These rules the computer could not read:
samenhang-zonder = Where the rules found nothing
samenhang-zonder-zin = These rules looked for a clash and did not find it in the choices named.
samenhang-zonder-geen = There is no rule yet that could look at the choices and found nothing.
samenhang-zonder-lijst =
    { $n ->
        [one] Show 1 rule
       *[other] Show { $n } rules
    }
samenhang-woorden = What the words mean
samenhang-regel = Rule { $regel }
spanning-fout = Clashes
spanning-waarschuwing = Tension
spanning-advies = Point of attention
spanning-beantwoord = Answered
spanning-opgevangen = Lifted
uitleg-spanning-fout = According to the source these choices cannot go together.
uitleg-spanning-waarschuwing = These choices probably work against each other.
uitleg-spanning-advies = Something here can be better or clearer.
uitleg-spanning-beantwoord = The region explains why it makes this choice all the same.
uitleg-spanning-opgevangen = The choices can clash, but there is a measure against it.
spanning-feiten = What it is about
spanning-bij = For
spanning-meer = More facts
spanning-waarom = Why this matters
spanning-raad = What the region can do
spanning-antwoord = The answer of the region
spanning-tegenmaatregel = The measure
spanning-bronnen = Source
kernkeuze-bekostiging = Funding
kernkeuze-toegang = Access
kernkeuze-leveranciersmanagement = Provider management
kernkeuze-contract = Contract
kernkeuze-samenwerking = Cooperation
de-regio = The region
onze-regio = Our region

## All norms

normen-titel = Norms
normen-samenvatting = The vision was held against these norms. For each norm this page says what it is and what of it is in the vision.
normen-tabel = Number of requirements per norm and what of them is in the vision
normen-norm = Norm
telling-alles = Of all requirements: { $zin }.
wettelijk-vereist = Required by law
wettelijk-mogelijk-vereist = Possibly required by law

## Facts on a page

gegevens-op-pagina = Facts
gegevens-naam = Name
gegevens-gelijk = The same for all { $n }:
gegevens-uitgerekend = Worked out from all facts on { $soort }:
gegevens-bestand = Download { $bestand }
gegevens-meer =
    { $n ->
        [one] And 1 more, in the file.
       *[other] And { $n } more, in the file.
    }
besluiten-kop = Decisions
besluiten-geen =
    { $totaal ->
        [one] not adopted by the municipality yet
       *[other] not yet adopted by any of the { $totaal } municipalities
    }
besluiten-deel = adopted by { $n } of { $totaal } municipalities
besluiten-alle =
    { $totaal ->
        [one] adopted by the municipality
       *[other] adopted by all { $totaal } municipalities
    }

## Municipalities, decisions, help and entrances

hulp-titel = Do you need help?
hulp-samenvatting = Where to ask for help in your municipality, and the numbers that you can always call.
hulp-nood = When it cannot wait
hulp-advies = Talk and advice
hulp-gemeente = Help in your municipality
hulp-gemeente-zin = Do you look for help for your child, your family or yourself? Ask in the municipality where you live.
hulp-alles = All places and numbers for help
hulp-bel = Call right away
hulp-bron = Source:
hulp-gecontroleerd = Checked on { $datum }.
toegang-adres = Address
toegang-telefoon = Telephone
toegang-mail = E-mail
toegang-website = Website
toegang-onbekend = Call the municipality and ask for help for young people and families.
staat-op = This stands on:

gemeenten-titel = Municipalities
gemeenten-samenvatting = The municipalities that make this vision together: where to ask for help and what was decided.
gemeenten-lijst = Per municipality
gemeente-samenvatting = Where to ask for help in { $naam }, what was decided and what this vision says about { $naam }.
gemeente-hulp = Asking for help in { $naam }
gemeente-toegang = In { $naam } you ask for help at:
gemeente-besluit = The decision on the vision

besluiten-titel = Decisions
besluiten-samenvatting = Which municipalities have adopted the vision, and which are still to decide.
besluiten-zin = The vision is { $zin }.
besluiten-tabel = The decision of each municipality
besluiten-gemeente = Municipality
besluiten-stand = Decision
besluiten-alle-gemeenten = The decisions of all municipalities
besluit-geen = Not decided yet
besluit-niets = This municipality has not decided yet.
besluit-gepland = This municipality has not decided yet. The decision is planned for { $datum }.
besluit-genomen = { $uitkomst } on { $datum }.
besluit-lezen = Read the decision of { $gemeente }

ingangen-titel = For whom
ingangen-samenvatting = Start with what matters to you.
ingang-lees = Read this first
ingang-vragen = Whom can you ask?
ingang-contact = Questions about this vision:
inwoners-titel = Inhabitants
inwoners-samenvatting = How you get help, what you may expect of the municipalities and how you have a say.
jongeren-titel = Young people
jongeren-samenvatting = Where you find help, what changes for you and how you think along.
aanbieders-titel = Providers
aanbieders-samenvatting = What the region buys, on what terms and when.
raadsleden-titel = Council members
raadsleden-samenvatting = The choices, the money, the decisions and what you can hold the region to.

## Reacting

vraag-pagina = Questions about this page?
reageren-pagina = React to this page
reactie-onderwerp = Reaction to:
reactie-onderwerp-versie = Reaction to version { $versie }:
reactie-pagina = This is about:

## The comparison

vergelijking-titel = Comparison
vergelijking-samenvatting = Our choices beside those of five other regions, as of 2018.
vergelijking-stand = The other regions: as of about { $jaar }, not as of today
vergelijking-tabel = Our choices now, and those of five other regions in about { $jaar }
vergelijking-onderwerp = Subject
vergelijking-nu = our choices now
vergelijking-toen = as of { $jaar }
vergelijking-onbekend = Not described
vergelijking-geen-gegeven = The region keeps no facts on this
vergelijking-bronnen = Where this comes from
vergelijking-woorden = The description of the other regions is in our own words and is about { $jaar }. Look at their own websites for the choices of today.

## Special pages

niet-gevonden = This page does not exist
niet-gevonden-zin = The page may have moved, or there may be a mistake in the address.
niet-gevonden-verder = You can go on here
verhuisd = This page has moved
verhuisd-naar = Moved: { $titel }

# A later revision of a norm

later-kop = There is an { $editie }
later-inleiding = The vision was held against the revision that the region chose. What a later revision asks more stands below and changes no verdict and no count.
later-nieuw = This requirement is new.
later-strenger = Now { $nu }, under this revision { $straks }.
later-niets = This vision already has what the later revision asks more.

## Accessibility

toegankelijkheid-titel = Accessibility
toegankelijkheid-samenvatting = Everybody must be able to use this website. Here you read how far we are, what does not work well yet and where you report a problem.
naleving-kop = How accessible is this website?
naleving-status = Status { $status }: { $woord }
naleving-bereik = This is about { $adres } and all pages below it.
naleving-register = Read the whole statement in the register
naleving-geen = There is no accessibility statement yet.
naleving-geen-zin = A statement says how far a website is, after a fixed national model. The region has not made it yet.
naleving-a = the website is fully accessible
naleving-a-uitleg = By an audit the website meets all accessibility criteria.
naleving-b = the website is partly accessible
naleving-b-uitleg = By an audit the website does not meet all accessibility criteria yet. Below stands what does not work well and what we do about it.
naleving-c = first measures were taken
naleving-c-uitleg = The website was not fully audited yet. That audit is planned. So we do not know yet which criteria the website meets.
naleving-d = the website is not accessible enough
naleving-d-uitleg = The website was not audited, and no audit is planned yet.
onderzoek-kop = Audits
onderzoek-soort = Accessibility audit
onderzoek-van = { $soort }, { $datum }
problemen-kop = What does not work well yet
problemen-zin = We know of these problems. For each, here is what you notice of it and what we do about it.
probleem-criterium = Criterion
probleem-oorzaak = Why it is so
probleem-gevolg = What you notice
probleem-alternatief = What you can do now
probleem-maatregel = What we do about it
probleem-planning = When
toegankelijkheid-melden = Does something not work for you?
toegankelijkheid-melden-zin = Let us know. Tell us on which page it is and what happens. Then we look for a solution, and if need be you get the information in another way.
toegankelijkheid-geen-contact = The region has not filled in an address for this yet. Ask your municipality.
toegankelijkheid-klacht = Are you not content with our answer, or is there none? Then you can complain to us, and after that to the
toegankelijkheid-ombudsman = National Ombudsman
toegankelijkheid-zelf = How this website is made
toegankelijkheid-zelf-1 = You can use everything with a keyboard alone. The first link on each page leads straight to the text.
toegankelijkheid-zelf-2 = Each page has a title of its own, headings in a fixed order and tables with headers, so that a screen reader reads them well.
toegankelijkheid-zelf-3 = The text fits on a small screen and stays readable at twice its size. Colours follow the light or dark setting of your device.
toegankelijkheid-zelf-4 = All pages work without JavaScript. Only search needs it; without JavaScript you find everything through the list of all pages.
toegankelijkheid-grens = A computer finds only a part of the faults. So audits by people stay necessary, and we are glad with your report.
ondertekening-kop = Date and signature
ondertekening-datum = This statement is of { $datum }.
ondertekening-door = It was signed by: { $functie }.

## About this site

over-deze-site-titel = About this site
over-deze-site-samenvatting = Who makes this website, what happens with your data and what you may reuse.
en = and
site-wie = Whose website is this?
site-van = This website is of { $regio }.
site-van-onbekend = This website is of the municipalities in the youth region.
site-gemeenten = These work together in it: { $gemeenten }.
site-status = The status of the regional vision is: { $status }.
site-privacy = Your privacy
site-privacy-1 = This website sets no cookies and stores nothing on your device.
site-privacy-2 = Your browser asks nothing of other websites: no fonts, no pictures, no counters.
site-privacy-3 = What you search stays in your browser. Nobody else sees it.
site-privacy-grens = The server that keeps the website can, as any server, note that a page was asked for.
site-privacy-eigen = This website has parts of the region’s own. Ask the region what those do with your data.
site-toegankelijkheid = How accessible this website is and where you report a problem, you read on the page
site-downloads = Data and files
site-downloads-zin = The data behind this regional vision stand in one file, to be read by a computer:
site-bij = with
site-bestanden = You can download these files:
site-licentie = May you reuse this?
site-licentie-zin = You may use the texts on this website under
site-gemaakt = How was this website made?
site-gemaakt-zin = The program { $programma } made this website of plain text files. It is open source.
site-archief = Earlier versions of this website

## Reading, printing and finding

link-naar-kop = Link to: { $kop }
gekopieerd = The address of this heading was copied.
adres-pagina = This page on the web:
a-z-titel = Subjects from A to Z
a-z-inleiding = All pages, headings and terms by letter.
a-z-inleiding-kort = All pages and terms by letter.
letters = Go to a letter
letter-cijfers = 0–9
letter-overig = Other
woorden-kop = Words on this page
heel-titel = Everything on one page
heel-titel-deel = Everything on one page: { $deel }
heel-uitleg = This is the whole vision on one page, to read, print or save as a PDF. Choose “Print” in your browser for that.
heel-link = Print or save as PDF
heel-besluiten = Who decided what
heel-delen-kop = Choose a part
heel-delen = This vision is too large for one page, so there is a page for each part.
heel-deel-te-groot = this part is too large for one page as well
heel-vooraf = Foreword
heel-bijlage = Annex
heel-colofon = About this text
heel-stand = This is the text of the website as it was on { $datum }.
heel-adres = The latest version is at
# Blocks in pages
grafiek-tabel = See the figures in a table
grafiek-onbekend = not known
grafiek-as = The scale begins at { $van }, not at 0.
grafiek-staaf = Bar chart.
grafiek-gestapeld = Stacked bar chart.
grafiek-lijn = Line chart.
grafiek-aandeel = Chart of shares of the whole.
grafiek-hoogst = { $reeks }: the highest is { $naam } with { $waarde }, the lowest is { $laagste } with { $laag }.
grafiek-gelijk = { $reeks }: { $waarde } everywhere.
grafiek-een = { $reeks }: { $naam } has { $waarde }.
grafiek-stijgt = { $reeks } rises from { $van } in { $begin } to { $naar } in { $eind }.
grafiek-daalt = { $reeks } falls from { $van } in { $begin } to { $naar } in { $eind }.
grafiek-vlak = { $reeks } is { $van } in { $begin } and in { $eind } too.
tijdlijn-punt = Timeline of { $n } { $n ->
        [one] part
       *[other] parts
    }, from { $van } to { $tot }. The first is: { $eerste }. All of it stands in words under the timeline.
tijdlijn-tot = {" "}to{" "}
# The same in other words; the name of a language stands in that language.
versie-eenvoudig = This page in plain language
versie-gewoon = This page in ordinary language
versie-anders = This page in another language ({ $taal })
versie-nl = Deze pagina in het Nederlands
versie-en = This page in English
versie-de = Diese Seite auf Deutsch
versie-fr = Cette page en français
versie-es = Esta página en español
versie-pl = Ta strona po polsku
versie-tr = Bu sayfa Türkçe
versie-uk = Ця сторінка українською
versie-ar = هذه الصفحة بالعربية
