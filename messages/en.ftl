# Every word to a writer, in English. nl.ftl has the same names, and says how a message is built.
# What a region's staff writes in files keeps its Dutch name.

letterlijk = { $tekst }

# --- files ---------------------------------------------------------------------------------------

geen-utf8 = file is not written in UTF-8
    .hulp = Open the file and save it as UTF-8. The first strange character is on line { $regel }, character { $kolom }.
    .uitleg = A text file can be saved in several ways. This one was not saved as UTF-8, so letters with accents would be lost. The file does not count until it is saved again. In Notepad choose Save as and Encoding: UTF-8.

onleesbaar-bestand = file cannot be read
    .hulp = See whether you can open the file yourself. The system says: { $reden }.
    .uitleg = The system does not give this file. You may not be allowed to read it, or it is in use. What cannot be read counts as missing, so that a vision never looks more complete than it is.

bestand-te-groot = file of { $mb } MB is too large; the limit is { $grens } MB
    .hulp = Cut the text into parts, or put pictures as files beside the page.
    .uitleg = A text file may not be too large. Usually something in it is no text, such as a picture pasted from Word. The file does not count until it is smaller.

bestand-van-office = this is a file of Excel or Word, not text
    .hulp = { $soort ->
        [tekst] Open it in Word, copy the text and paste it into a new file in Notepad. Keep that under the same name.
       *[rijen] Open it in Excel and choose Save as, CSV UTF-8.
    }
    .uitleg = Another end to its name does not make text of a file of Excel or Word. It does not count until it is kept as text.

koppeling-naar-buiten = link `{ $bestand }` leads out of the folder or in a circle
    .hulp = Put the file itself in the folder, instead of a link to it.
    .uitleg = A symbolic link leads to a place outside the region's folder, or to itself. Following it could publish something that is not part of the vision, so it is not followed.

bestandsnaam-ongeldig = name `{ $naam }` cannot be used; what bears it is passed over
    .hulp = Give the file or folder another name, with letters, digits and hyphens.
    .uitleg = The name of this file or folder holds a backslash, or a character that is not UTF-8. On another system that is another path, perhaps even outside the folder. So it is not read, and it is not on the website.

bestand-zonder-link = `{ $bestand }` is not published: no page links to it
    .hulp = Does it belong on the website? Link to it from a page. Otherwise take it out of the content folder.
    .uitleg = Files of Word, Excel, PowerPoint and Outlook, and loose text and zip files, are often a draft or minutes. They are published only when a page links to them, so that nothing is online that should not be.

conflictkopie = `{ $bestand }` is a second version of `{ $eerste }`; it does not count
    .hulp = Move what you want to keep into { $eerste }, and then throw this copy away.
    .uitleg = A shared folder (such as OneDrive or Dropbox) makes such a copy when two people write in one file at the same time. It is not read and never published, so that no text stands there twice.

# --- data: settings, front matter, norms ----------------------------------------------------------

yaml-fout = the data cannot be read here
    .hulp = Mend this line. Every line is a name, a colon, a space and a value.
    .uitleg = At the top of a page stands the front matter, between two lines of three dashes. Every line in it is a name, a colon, a space and a value. Here that form is broken. Until it is mended the front matter does not count.
    .voorbeeld =
        ---
        titel: "Jeugdhulp: dichtbij en op tijd"
        volgorde: 2
        ---

dubbele-punt-vergeten = a colon and a space belong behind `{ $sleutel }`
    .hulp = Make this line: `{ $sleutel }: { $waarde }`
    .uitleg = In front matter every line has a name, a colon, a space and a value. Without the colon or the space nobody can see where the name ends. As long as that is so, the front matter does not count.
    .voorbeeld =
        ---
        titel: Onze visie
        volgorde: 2
        ---

yaml-tab = The line begins with a tab. Use spaces.
yaml-dubbele-punt = The value holds a colon and a space. Put the value in quotes.
yaml-aanhalingsteken = A quote was opened and not closed properly.
yaml-haakje = A bracket was opened and not closed properly.
yaml-teken = A value cannot begin with this character. Put the value in quotes.
yaml-inspringing = The line is indented differently from the lines above it.
yaml-geen-sleutel = A name with a colon belongs here.

toml-fout = the file cannot be read here
    .hulp = Mend this line. Text stands in straight quotes, and every name has an equals sign.
    .uitleg = Settings, norms and judgements are TOML files. Every line is a name, an equals sign and a value. Text stands in straight quotes. Here that form is broken, and the rest of the file cannot be read.
    .voorbeeld =
        {"["}regio]
        naam = "Jeugdregio Voorbeeld"
        versie = "0.1"

sleutel-dubbel = `{ $sleutel }` stands here for the second time
    .eerste = the first stands here; it counts
    .hulp = Remove one of the two.
    .uitleg = The same name stands twice in one block. The first counts. Remove the wrong one, so that they cannot differ.

onbekende-sleutel = `{ $sleutel }` means nothing here
    .hulp = Use one of these names: { $toegestaan }. Or remove the line.
    .bedoeld = Did you mean `{ $bedoeld }`? Also possible: { $toegestaan }.
    .uitleg = This name is not known here, so what stands behind it does nothing. Often it is a typing error, or the line belongs in another block.

engelse-sleutel = `{ $sleutel }` is called `{ $nederlands }` here
    .hulp = Change `{ $sleutel }` into `{ $nederlands }`.
    .uitleg = The English name is understood and counts. Prefer the Dutch one, so that all pages look the same.

verkeerd-type = `{ $sleutel }` should be { $verwacht }
    .hulp = Fill in { $verwacht } for `{ $sleutel }`.
    .uitleg = The value is of another kind than asked, such as text where a number belongs. It does not count until it is mended.

soort-tekst = text
soort-getal = a number
soort-datum = a date
soort-kaart = a block of names and values
soort-lijst = a list
soort-ja-nee = `ja` or `nee`

waarde-onbekend = `{ $waarde }` is not possible for `{ $sleutel }`
    .hulp = Choose from: { $toegestaan }.
    .bedoeld = Did you mean `{ $bedoeld }`? Choose from: { $toegestaan }.
    .uitleg = Only a value from a closed list can stand here. This one is not in it, so it does not count.

datum-onbekend = `{ $waarde }` for `{ $sleutel }` is no date
    .hulp = Write a date that exists, such as `1 maart 2026` or `2026-03-01`.
    .uitleg = A date may be written as 2026-03-01, 01-03-2026 or 1 maart 2026, with the day before the month. This value is no day of the calendar.

getal-buiten-bereik = `{ $sleutel }` lies outside { $van } to { $tot }
    .hulp = Fill in a number from { $van } to { $tot }.
    .uitleg = The norm gives a smallest and a largest value for this number. This one lies outside, so it does not count.

sleutel-ontbreekt = `{ $sleutel }` is missing
    .hulp = Add a line with `{ $sleutel }` here.
    .uitleg = This fact is needed here, and it is not there.

# --- blocks in pages ---------------------------------------------------------------------------

blok-bijna = `{ $naam }` is no block and stays code
    .hulp = Did you mean the block `{ $bedoeld }`? Then change the first word. If it is code, take another word.
    .uitleg = A block begins with three backticks and the name of the block. This name is almost that of a block. Visitors therefore see the lines themselves.

blok-leeg = the block `{ $naam }` is empty
    .hulp = Write what the block has to show between the two lines of backticks, or take the block away.
    .uitleg = Without content there is nothing to show. Visitors now see an empty piece of code.

blok-bron = it is not clear where the rows of this block come from
    .hulp = Name exactly one of these: `bestand`, `records` or `rijen`.
    .uitleg = A table or chart takes its rows from a file beside the page, from facts of the region, or from the block itself. One of the three is needed, and more than one cannot be.

blok-checklist = it is not clear which part of the checklist this block shows
    .hulp = Name exactly one of these three: `norm`, `hoofdstuk` or `eisen`.
    .uitleg = The block shows all chapters of a norm, the requirements of one chapter, or the requirements that you name. One of the three is needed, and more than one cannot be.

blok-contact = this block does not say how somebody can be reached
    .hulp = Fill in `telefoon`, `mail`, `website` or `bezoekadres`.
    .uitleg = A block with contact details helps a visitor only when it holds a number or an address. As long as it does not, visitors see the lines of the block itself.

kaart-breed = { $n } tiles beside each other are too wide for a telephone
    .hulp = Make each row of `tegels` at most { $grens } long, and use more rows.
    .uitleg = A map of tiles has to be readable on a narrow screen too. With more tiles beside each other a name no longer fits. Until then visitors see the lines of the block itself.

kaart-onbekend = `{ $naam }` is no municipality of the region
    .hulp = Write the name as in regiovisie.toml. A place without a municipality is a point in quotes.
    .bedoeld = Do you mean `{ $bedoeld }`?
    .uitleg = Every tile is a municipality of the settings. So the link to its page is right, and no municipality of another region stands on the map.

kaart-onvolledig = { $gemeenten } is missing on the map
    .hulp = Give every municipality a tile in `tegels`.
    .uitleg = Who does not find the own municipality on the map thinks that it does not take part. Every municipality of the settings should have a tile.

blok-norm = norm `{ $norm }` is not in force here
    .hulp = Name a norm that stands under `[normen]` in regiovisie.toml, or switch it on there.
    .bedoeld = Do you mean `{ $bedoeld }`?
    .uitleg = The block shows how far the vision is by a norm. That can only be done for a norm in the settings. Visitors see nothing in this place now.

blok-onderwerp = subject `{ $onderwerp }` is not in the comparison
    .hulp = Choose from: { $bekend }.
    .bedoeld = Do you mean `{ $bedoeld }`? Choose from: { $bekend }.
    .uitleg = The comparison has a fixed list of subjects of which it is known what some other regions chose. Another subject has nothing to lay beside it.

blok-bestand = the file `{ $bestand }` is not there, or cannot hold rows
    .hulp = Put a CSV file of this name beside the page, or change the name.
    .bedoeld = Did you mean `{ $bedoeld }`? The name counts from the folder of this page.
    .uitleg = The block shows the rows of a file (csv, tsv or yaml) beside the page. As long as that is not there, visitors see the lines of the block itself.

blok-excel = `{ $bestand }` is a file of Excel
    .hulp = Open it in Excel and choose Save as, CSV UTF-8. Then name `{ $csv }` here.
    .uitleg = A block reads the rows of a text file: csv, tsv or yaml. It cannot look into a file of Excel.

blok-kolom = there is no column `{ $kolom }`
    .hulp = Choose from: { $bekend }.
    .bedoeld = Did you mean `{ $bedoeld }`? Choose from: { $bekend }.
    .uitleg = A column is called as in the first line of the file, or as the field of the fact. As long as a column is not found, the page shows the lines of the block itself.

blok-geen-rijen = there are no rows to show
    .hulp = Fill in the file, the facts or the rows, or take the block away.
    .uitleg = Nothing stands under the names of the columns. The page therefore shows the lines of the block itself.

blok-geen-getal = `{ $waarde }` in the column `{ $kolom }` is no number
    .hulp = Write only a number, such as `1.250` or `€ 12,50`. If it is not known, leave the cell empty.
    .blok = this block computes with the column
    .uitleg = The block adds this column up or draws it. With a cell that is no number the result would be wrong; that is why there is no total or drawing.

tijdlijn-bron = this timeline names no phases, or names them twice
    .hulp = Write the phases under `fasen`, or name with `records` which facts they are.
    .uitleg = A timeline shows phases that stand in the block, or facts of the region that have a beginning and an end. One of the two is needed.

tijdlijn-eind = this phase ends before it begins
    .hulp = See which of the two dates is wrong.
    .uitleg = The date at `tot` lies before the date at `van`. Such a phase cannot be drawn.

tijdlijn-geen-datum = `{ $naam }` has no beginning or end
    .hulp = Fill in a date at `van` and `tot`. Until then it is not in the timeline.
    .uitleg = The timeline draws what has a date. Without one it cannot be said where this belongs.

grafiek-reeksen = this chart has { $n } series of numbers; it can draw 1 to { $meest }
    .hulp = Name under `reeksen` which columns the chart draws.
    .uitleg = With more series lines and surfaces cannot be told apart, least of all in black and white. Without one there is nothing to draw. The page therefore shows the table alone.

grafiek-te-veel = this chart has { $n } rows; { $meest } fit in it
    .hulp = Choose the largest with `sorteer` and `maximum`, or take another kind of chart.
    .uitleg = With more rows a chart cannot be read, least of all on a phone. The page therefore shows the table alone.

grafiek-negatief = `{ $waarde }` is below zero and cannot be part of a whole
    .hulp = Choose `staaf` or `lijn`; those draw numbers below zero too.
    .uitleg = This kind of chart divides a whole into parts. A part cannot be below zero. The page therefore shows the table alone.

grafiek-nul = all numbers of this chart are zero
    .hulp = Fill in numbers, or take the chart away.
    .uitleg = Of nothing no part can be drawn. The page therefore shows the table alone.

# --- norms ----------------------------------------------------------------------------------------

eis-dubbel = requirement `{ $eis }` stands twice in the norms
    .eerste = the first stands here; it counts
    .hulp = Give one of the two another number.
    .uitleg = Every requirement has a number of its own. When the same one stands twice, nobody can say which of them a text treats. The first counts.

norm-alleen-velden = requirement `{ $eis }` asks only facts, and yet needs a heading with `dekt`
    .hulp = Add `zonder_claim = true` to this requirement, or ask text too.
    .uitleg = This requirement in a norm file asks only facts. Whoever fills them in would have to write a heading with `dekt` as well. Say in the norm that the facts are enough.
    .voorbeeld =
        {"[["}eis]]
        id = "eigen-1.a"
        zonder_claim = true

norm-dubbel = norm `{ $norm }` stands in { $eerste } too
    .hulp = Give one of the two another name or another edition, or take one of the files away.
    .uitleg = Two files in the folder norms have the same name, edition and revision. The settings cannot say which of them is meant. The first file counts, the second does not.

norm-naam-dubbel = `{ $naam }` stands twice in this norm
    .eerste = the first stands here; it counts
    .hulp = Give one of the two another name.
    .uitleg = Rules, values, fields, kinds of records and lists each have a name of their own in a norm. When the same name stands twice, the first counts.

norm-id-bezet = `{ $norm }` exists in regiovisie itself
    .hulp = Give your own norm another name, and all that stands in it a name that fits it.
    .uitleg = A region can make norms of its own, but not change a built-in one. Else the same name would mean something else in every region. When it is the name of the norm, the file does not count.

# --- one page -------------------------------------------------------------------------------------

kopblok-niet-gesloten = the front matter is not closed
    .hulp = Put a line of three dashes under the front matter: ---
    .uitleg = Front matter begins and ends with a line of three dashes. The last one is missing, so nobody can see where the data end and the text begins.
    .voorbeeld =
        ---
        titel: Lokale toegang
        ---

        Hier begint de tekst.

kopblok-niet-geopend = the front matter does not begin with three dashes
    .hulp = { $soort ->
        [streep] Word made one dash of three. Type three separate dashes on this line: ---
       *[niets] Put three dashes on the first line: ---
    }
    .uitleg = Front matter begins and ends with a line of three dashes. The first one is missing. The program reads the data all the same, but other programs take them for text.
    .voorbeeld =
        ---
        titel: Lokale toegang
        ---

        Hier begint de tekst.

kopblok-toml = front matter between plus signs is not read
    .hulp = Put the front matter between two lines of ---, and write name: value.
    .uitleg = Some programs put data above a page between plus signs. Here they stand between lines of three dashes, and every line is a name, a colon and a value.
    .voorbeeld =
        ---
        titel: Lokale toegang
        ---

kop-accolades = the braces behind this heading are not understood
    .hulp = Put them at the very end and close them, such as {"{"}#samen dekt=nvo-2.a{"}"}
    .uitleg = Between braces behind a heading can stand an anchor, and which requirement the text treats. Here that cannot be read. A visitor would see the braces, and the requirement does not count.
    .voorbeeld = ## Wat we samen inkopen {"{"}#samen dekt=nvo-2.a,nvo-2.c{"}"}

anker-komma = a comma stands behind anchor `{ $anker }`
    .hulp = Remove the comma behind `#{ $anker }`.
    .uitleg = The parts between the braces are separated by a space. The comma is no part of the anchor, which is read without it.
    .voorbeeld = ## Wat we samen inkopen {"{"}#samen dekt=nvo-2.a{"}"}

kop-attribuut = `{ $woord }` means nothing behind a heading
    .hulp = Remove it. If it belongs to a list of requirements, put a comma between them.
    .bedoeld = Did you mean `{ $bedoeld }`? Claims stand between the braces as `dekt=` followed by the numbers.
    .uitleg = Between the braces behind a heading can stand an anchor (#name), and dekt= with the requirements that the text treats. Nothing else means anything there.
    .voorbeeld = ## Wat we samen inkopen {"{"}#samen dekt=nvo-2.a,nvo-2.c{"}"}

anker-dubbel = anchor `{ $anker }` stands twice on this page
    .eerste = the first stands here
    .hulp = Give one of the two headings another anchor.
    .uitleg = An anchor is a name with which a link jumps to one heading. When it stands there twice, a reader arrives at the wrong place. So the second heading gets a name made from its own words.

html-verwijderd = not all HTML may be on the website: { $wat } was left out
    .hulp = Write this in Markdown, or remove it.
    .uitleg = HTML in a text can make the website unsafe or hard to use. So only a small part of it stays. The rest is left out; the text in between stays.

tabel-niet-begrepen = a table drawn with dashes is not read
    .hulp = Put upright strokes between the columns, as in: regiovisie explain tabel-niet-begrepen
    .uitleg = This table was drawn with dashes and spaces, as some programs do. Where its columns begin is then not certain, so it does not count as a table.
    .voorbeeld =
        | Functie | Niveau |
        | --- | --- |
        | Pleegzorg | Regionaal |

resten-van-word = { $aantal ->
        [one] 1 remnant
       *[other] { $aantal } remnants
    } of Word or a converter left out
    .hulp = You need not do anything. For a clean text, remove the remnants.
    .uitleg = Whoever converts text from Word sometimes keeps characters that mean nothing, such as braces with layout. They do not reach the website.

# --- language and accessibility -------------------------------------------------------------------

kop-springt = heading level jumps from { $van } to { $naar }
    .hulp = Make this heading level { $niveau }, or put a heading of level { $niveau } above it.
    .uitleg = Headings are the outline of a page. Readers with a screen reader jump from heading to heading. When a level is missing, a part seems to be gone. Choose a heading for its place, not for its size.
    .voorbeeld =
        ## Wat we samen regelen
        ### Pleegzorg

kop-leeg = heading without words
    .hulp = Write the heading, or remove the number sign.
    .uitleg = A heading without words is an empty line in the outline. A screen reader only says that there is a heading.

kop-te-lang = heading of { $tekens } characters is too long
    .hulp = Make the heading shorter than { $hoogstens } characters, and put the rest under it as text.
    .uitleg = A heading says in a few words what a part is about. A long one does not fit in the menu, the contents and the address. There it is cut.

kop-eigen-nummer = heading begins with the number “{ $nummer }”, and gets one already
    .hulp = Remove “{ $nummer }”. Or write nummering = nee under [site].
    .uitleg = With nummering = ja the program puts a number before each heading. A number that you type comes after it, and is wrong as soon as a page is added.

begrip-dubbel = term “{ $begrip }” was explained before
    .eerste = the first explanation is here
    .hulp = Join the two explanations. Until then a reader sees the first.
    .uitleg = Where a page uses a term first, there is a link to its explanation. There can be only one. Another name in brackets counts too, as in “Persoonsgebonden budget (pgb)”.

begrip-volgorde = term “{ $begrip }” stands after “{ $ander }”
    .hulp = Put the terms in alphabetical order.
    .uitleg = Readers look for a term by its letter. Above the list there are links to the letters. They are right only when the terms are in order.

nepkop = bold line stands as a heading and is none
    .hulp = Make it a real heading: ## and a space, instead of asterisks.
    .uitleg = A line that is only bold looks like a heading. It is not in the outline, and a screen reader does not see it as a heading.
    .voorbeeld = ## Wat we samen regelen

afbeelding-zonder-tekst = picture `{ $bestand }` has no description
    .hulp = Write between the square brackets what there is to see.
    .uitleg = Not everybody can see a picture. The description is read out, and shown when the picture does not load. Say in a sentence what the picture tells.
    .voorbeeld = ![Kaart van de acht gemeenten in de regio](kaart.svg)

afbeelding-tekst-zwak = description `{ $tekst }` does not say what there is to see
    .hulp = Say in a sentence what the picture tells.
    .uitleg = A description such as photo or picture does not help a reader who cannot see it. Say what the picture tells.
    .voorbeeld = ![Kaart van de acht gemeenten in de regio](kaart.svg)

link-vaag = link text `{ $tekst }` does not say where the link leads
    .hulp = Put the link on the words of its target, such as: read [the council's decision].
    .uitleg = Readers with a screen reader often go through all links of a page. Words such as here or read more then say nothing. Put the link on the words that say what is behind it.
    .voorbeeld = Lees [het besluit van de raad](besluit.md).

# --- the publication as a whole -------------------------------------------------------------------

adres-dubbel = address `{ $adres }` already belongs to { $eerste }
    .hulp = Give one of the two files another name.
    .uitleg = Two files would get the same address on the website. Capitals, accents and punctuation do not count in an address. Only one of the two can stand there.

adres-gereserveerd = address `{ $adres }` belongs to a page of the program
    .hulp = Give the file another name.
    .uitleg = The program makes a page at this address itself, such as the checklist of a norm or the page on coherence. No page of your own can stand there: visitors see the page of the program and not the text of this file.

bestand-botst = `{ $bestand }` is left out: `{ $ander }` already stands at that place
    .hulp = Give the file or the folder another name.
    .uitleg = Two files of the website would come at the same place, or a file would stand where a folder is needed. Capitals do not count, since such files are the same on many computers. This file is left out.

index-zonder-streepje = `index.md` is read as `_index.md`
    .hulp = Call the file `_index.md`.
    .uitleg = The page of a folder is called _index.md, with an underscore. index.md is understood, but one way of writing gives fewer mistakes.

link-nergens = link to `{ $doel }` leads nowhere
    .hulp = See whether the name is right and the file is there.
    .bedoeld = Did you mean `{ $bedoeld }`?
    .uitleg = The link leads to a page or file that is not there. A reader would see an error page. Write the path from the file that the link stands in.
    .voorbeeld = [de planning](../planning/_index.md)

anker-nergens = { $pagina } has no place `{ $anker }`
    .hulp = Look on that page which anchor stands behind the heading.
    .bedoeld = Did you mean `#{ $bedoeld }`?
    .uitleg = The link jumps to a heading on a page, and that heading is not there (any more). The reader arrives at the top of the page. The anchor of a heading stands between braces behind it, or is made from its words.
    .voorbeeld = [onze doelen](2.md#doelen)

link-niet-gepubliceerd = link to { $pagina }, which is not published
    .hulp = Remove the link, or remove `publiceren: nee` on that page.
    .uitleg = The page that the link leads to is kept back with publiceren: nee. On the website it does not exist, so the link would lead nowhere.

link-geweigerd = link to `{ $doel }` may not be on the website
    .hulp = Use a link that begins with https:// or mailto:, or a page of this vision.
    .uitleg = A link of this kind can run or read something on a visitor's computer. So it does not reach the website.

link-eigen-computer = this address works on your own computer only: `{ $doel }`
    .hulp = Write the address on the website (`/nvo/4/`) or the name of the file (`nvo/4.md`).
    .uitleg = An address with localhost or 127.0.0.1 is the preview on your own computer, and one with file: a folder on your own disk. A visitor cannot get there.
    .voorbeeld = [Lokale toegang](nvo/4.md)

afbeelding-ontbreekt = picture `{ $doel }` is not there
    .hulp = Put the file beside the page, or mend the name.
    .bedoeld = Did you mean `{ $bedoeld }`?
    .uitleg = The page names a picture that is not in the folder. Mind capitals: on a web server Kaart.svg and kaart.svg are two files.

afbeelding-extern = picture `{ $doel }` stands on another website
    .hulp = Put the picture beside the page and name that file.
    .uitleg = The browser of every visitor would ask the other website for this picture, and show it who reads the page. The picture can also vanish or change there.

afbeelding-onleesbaar = picture `{ $bestand }` is damaged or no picture
    .hulp = Open the file in a drawing program and save it again, or fetch it once more.
    .uitleg = The file is not whole, or holds something else than its name says. That happens when copying stopped too early. Visitors would see nothing, or only a part.

afbeelding-formaat = browsers do not show `{ $bestand }`
    .hulp = Save a photo as JPEG or WebP, a screenshot as PNG and a drawing as SVG.
    .uitleg = Not every browser can show photos from a telephone (HEIC), from a scanner (TIFF) or from Word (EMF, WMF). BMP is far too large. Open the file in a photo program and choose save as JPEG or PNG.

afbeelding-te-groot = picture `{ $bestand }` is too large: { $maat }
    .hulp = Make the picture smaller than 30 MB and 50 megapixels. On a screen, 1600 pixels wide is enough.
    .uitleg = Of each picture we make small copies for telephone and screen. A picture of more than 50 megapixels or 30 MB is not unpacked: that takes too much memory.

afbeelding-klein = photo `{ $bestand }` is only { $breedte } pixels wide
    .hulp = Look for the original file. A photo across the whole column is 1400 pixels wide or more.
    .uitleg = A photo this small is mostly a reduced copy. We do not stretch it, since that makes it blurred. If it is meant to be this small, you can leave this finding.

afbeelding-beweegt = of `{ $bestand }` only the first frame is shown
    .hulp = Choose a still picture that tells what the reader has to know, or tell it in steps.
    .uitleg = A picture that moves by itself distracts, and there must be a way to stop it (WCAG 2.2.2). So the website shows the first frame only.

pdf-toegankelijkheid = download `{ $bestand }` { $mist ->
        [labels] has no tags
        [taal] does not say its language
        [titel] has no title
        [labels-taal] has no tags and no language
        [labels-titel] has no tags and no title
        [taal-titel] has no language and no title
       *[labels-taal-titel] has no tags, no language and no title
    }
    .hulp = Put the text on a page if you can. If it has to be a PDF, make it again: fill in title and language, and choose tags for accessibility when saving.
    .uitleg = Who does not see well has a PDF read aloud. Tags say what is a heading, a list and a table. The language decides how it sounds, and the title says which document is open. A PDF of a public body has to be accessible. Mind: we see only whether these marks are there, not whether they are right. Have a PDF checked by a program for PDF/UA, such as PAC or veraPDF.

pdf-onleesbaar = we cannot look into download `{ $bestand }`
    .hulp = { $soort ->
        [slot] It has a password. Save the PDF without one: programs that read aloud cannot get in either.
        [groot] It is larger than 50 MB. Make its pictures smaller, or put the text on a page.
       *[kapot] Open the PDF on your own computer. If that fails, fetch it again.
    }
    .uitleg = Of each PDF that a page links to we look whether it can be read aloud. That fails when it has a password, is damaged or is very large. Check this PDF yourself.

tekening-opgeschoond = left out of `{ $bestand }`: { $weg }
    .hulp = See whether the drawing is still right. If not, save it again as plain SVG, without script or references.
    .uitleg = An SVG can hold a program, or a reference to another website. That is not published: the drawing is there without those parts. Title, description and words in the drawing stay.

taal-onbekend = `{ $taal }` is no language that we know
    .hulp = Write the short name of the language, such as en, ar, tr or pl.
    .uitleg = A screen reader speaks in the language that stands at `taal`. That takes a short name (BCP 47): nl, en, de, fr, ar, tr, pl, uk.

versie-van-niets = `{ $doel }` is no page
    .hulp = Write the path of the page that this is a version of, such as visie/doel.md.
    .uitleg = `vertaling_van` and `eenvoudig_van` say which page this is a translation of, or a version in plain language. The path begins at the folder of this page, or with a slash at `content`.

versie-van-versie = `{ $doel }` is a version of a page itself
    .hulp = Refer to the original page.
    .uitleg = A translation and a text in plain language belong to an ordinary page. So a reader always knows which text holds.

versie-dubbel = `{ $eerste }` is such a version of the same page already
    .hulp = Choose one of the two, or give this page another language.
    .uitleg = Of a page there is one translation per language and one version in plain language. With two a reader does not know which is right.

vertaling-zonder-taal = it is not said in what language this translation is
    .hulp = Put `taal` in the front matter, for example taal: en.
    .uitleg = Without a language a screen reader reads the translation as Dutch (WCAG 3.1.2). Nor does a visitor know what there is to choose.

versie-dekt-niet = `{ $eis }` does not count on this page
    .hulp = Put this requirement on the original page.
    .uitleg = A translation or a text in plain language says what stands elsewhere already. So it is no evidence.

versie-verouderd = the date is older than that of `{ $pagina }`
    .hulp = See whether this text still says what stands there, and bring text and date up to date.
    .uitleg = The original page was changed later than this version. Readers of the two may not read the same.

eenvoudig-ontbreekt =
    { $aantal ->
        [one] 1 page is not there in plain language
       *[other] { $aantal } pages are not there in plain language
    }
    .hulp = Begin with what parents and young people look for. Not yet: { $paginas }
    .uitleg = The settings have `eenvoudige_taal`. Make a short text of a page in plain language and put `eenvoudig_van` in its front matter.

vertaling-ontbreekt =
    { $aantal ->
        [one] 1 page is not translated (`{ $taal }`)
       *[other] { $aantal } pages are not translated (`{ $taal }`)
    }
    .hulp = Begin with what parents and young people look for. Not yet: { $paginas }
    .uitleg = The settings have more languages at `talen`. A translation is a page with `taal` and `vertaling_van` in its front matter. A short summary is fine too.

eis-onbekend = requirement `{ $eis }` does not exist
    .hulp = See which requirements there are with: regiovisie explain nvo
    .bedoeld = Did you mean `{ $bedoeld }`? See: regiovisie explain { $bedoeld }
    .uitleg = This page says that it treats a requirement, but no norm in force has one with this number. So the text counts for nothing. When it is about a file in the folder oordelen, the name of that file is no number of a requirement.

hoofdstuk-onbekend = chapter `{ $hoofdstuk }` does not exist
    .hulp = See which chapters there are with: regiovisie explain nvo
    .bedoeld = Did you mean `{ $bedoeld }`?
    .uitleg = With hoofdstuk a page says that it is the page of a chapter of a norm. No norm in force has a chapter with this name.

hoofdstuk-dubbel = there is a page for `{ $hoofdstuk }` already
    .eerste = this page counts
    .hulp = Remove the line `hoofdstuk` on one of the two pages.
    .uitleg = Every chapter of a norm has one page. When two pages name it, the first in the order of the website counts.

nvt-niet-toegestaan = { $eis } cannot be `niet van toepassing`
    .hulp = Write the text, or say with `gepland` when it will come.
    .uitleg = The norm says per requirement whether a region may skip it. This one may not be skipped. The line is ignored and the requirement counts as usual.

feit-dubbel = `{ $veld }` has another value here than on another page
    .eerste = the first stands here; it counts
    .hulp = Make the two equal, or remove one.
    .uitleg = The same fact of the region stands on two pages with different values. The first in the order of the website counts. A reader who sees both does not know which is right.

feit-leeg = `{ $veld }` has no real value yet
    .hulp = Fill in the value, or remove the line.
    .uitleg = Something like n.t.b. or volgt stands here. That counts as not filled in.

contact-onvolledig = contact `{ $veld }` is not complete
    .hulp = Fill in an organisation, and an e-mail address or telephone number.
    .uitleg = A contact needs an organisation and a way to reach it. Name a function and no person; then it stays right when somebody leaves.
    .voorbeeld =
        regio:
          aanspreekpunt:
            organisatie: Regiobureau Jeugd
            rol: secretariaat
            e-mail: jeugdhulp@example.nl

tekst-herhaald = this text stands earlier in `{ $eerste }` and counts there
    .eerste = the same text stands here before
    .hulp = Write what is new for this requirement, or refer to the first place.
    .uitleg = The same sentence counts only once: at the place that comes first on the website. So a vision does not become more complete by copying text.

# --- region and settings --------------------------------------------------------------------------

periode-omgekeerd = the period ends before it begins
    .hulp = Swap `van` and `tot`, or mend the year.
    .uitleg = In the period `van` is the first and `tot` the last day on which the vision holds. The last day now lies before the first.
    .voorbeeld =
        {"["}regio]
        periode = {"{"} van = 2026-01-01, tot = 2029-12-31 {"}"}

code-ongeldig = `{ $waarde }` is no code of the statistics office
    .hulp = A code looks like `{ $voorbeeld }`. If you do not know it, remove the line.
    .uitleg = Statistics Netherlands (CBS) gives every youth region a code that begins with JZ, and every municipality one that begins with GM. With them regions can be compared. Without a code everything works as well.

kop-zonder-spatie = a space belongs behind the hashes of a heading
    .hulp = Put a space between the hashes and the words. What stands in the braces then counts too.
    .uitleg = A heading begins with hashes and then a space. Without that space it is ordinary text: the hashes stand on the website, and a claim in the braces does not count.
    .voorbeeld = ## Our goals

tabel-zonder-lijn = these lines look like a table, but the line under the first is missing
    .hulp = Put a line of dashes under the first line, one for each column: `| --- | --- |`.
    .uitleg = A table has a line of dashes under the names of its columns. Without that line it is ordinary text with bars in it, and does not count as a table.
    .voorbeeld =
        | Functie | Niveau |
        | --- | --- |
        | Crisishulp | regionaal |

lijst-uit-word = these lines look like a list, but begin with `{ $teken }`
    .hulp = Begin each point with a dash and a space: `- …`
    .uitleg = Word puts a sign before each point of a list. Whoever pastes the text keeps that sign, and then the points stand behind each other in one paragraph. A screen reader does not read them as a list.
    .voorbeeld =
        - Ambulante hulp
        - Pleegzorg

tabs-als-tabel = there are tabs here, as in a table of Word
    .hulp = Write each line with bars: `| Functie | Niveau |`, and put `| --- | --- |` under the first line.
    .uitleg = Whoever pastes a table of Word keeps tabs. On the website those are plain spaces, and then the columns are gone.
    .voorbeeld =
        | Functie | Niveau |
        | --- | --- |
        | Crisishulp | regionaal |

bijschrift-zonder-tabel = this line begins with `Tabel`, but there is no table below it
    .hulp = Put the table right below this line. If the table is above it, put this line above the table.
    .uitleg = A line that begins with `Tabel:` is the caption of the table below it. Without a table it stays an ordinary sentence.
    .voorbeeld =
        Tabel: hulp per niveau

        | Functie | Niveau |
        | --- | --- |
        | Crisishulp | regionaal |

link-niet-begrepen = this link or picture is not understood: `{ $doel }`
    .hulp = { $soort ->
        [krul] Word makes quotation marks curly. Use straight ones: `{ $hersteld }`.
       *[spatie] An address cannot hold a space. Write `{ $hersteld }`, or give the file another name.
    }
    .uitleg = The brackets of a link or picture stand on the website as they are. Mostly that comes from a space in the address.
    .voorbeeld = [our goals](our-goals.md)

voetnoot-ontbreekt = footnote `[^{ $naam }]` has no text
    .hulp = Put a line that begins with `[^{ $naam }]:` at the end of the page, or remove the mark.
    .uitleg = The text holds the mark of a footnote, but the footnote itself is not there. The mark now stands on the website as it is.
    .voorbeeld = [^1]: Besluit Jeugdwet, article 2.3.

alias-bezet = old address `{ $alias }` is the address of `{ $pagina }`
    .hulp = Remove this line, or give the other page another name.
    .uitleg = `aliassen` holds old addresses that lead to this page. Another page already stands at this address, so visitors get that one.

alias-ongeldig = `{ $alias }` cannot be an old address on this website
    .hulp = Write only the path, such as `/old-name/`.
    .uitleg = `aliassen` holds old addresses on this website, as a path that begins with a slash. A whole web address or an empty one cannot be redirected.

mailadres-ongeldig = `{ $waarde }` is no e-mail address
    .hulp = Write an e-mail address, such as `jeugdhulp@example.nl`. Use an address of the organisation, not of a person.
    .uitleg = This address stands at the foot of every page. Visitors can send it a question.

adres-ongeldig = `{ $waarde }` is no web address
    .hulp = Begin with `https://`, such as `https://www.example.nl/regiovisie/`.
    .uitleg = The address of the website begins with https:// and the name of the site. Without a right address the links to the website and the files for search engines are wrong.

contact-ongeldig = `{ $waarde }` is no address at which somebody can be reached
    .hulp = Write an e-mail address, a web address that begins with `https://`, or a number such as `tel:+31-20-1234567`.
    .uitleg = Who wants to report something has to reach somebody. An e-mail address will do, a web address that begins with https://, or a telephone number such as tel:+31-20-1234567. Use an address of the organisation, not of a person.

server-zonder-bestand = `{ $server }` reads no file from the website
    .hulp = Take `{ $server }` out here. Give the administrator of the server what `regiovisie headers --server { $server }` shows.
    .uitleg = Netlify, Cloudflare and Apache read a file in the website with the rules for security. Nginx and Caddy do not: there the administrator puts those rules in the settings of the server. Such settings should not be public, so a command shows them on the screen.

security-txt-ontbreekt = the website does not say where somebody can report a weak spot
    .hulp = Put a table `{"["}beveiliging]` with `contact` and `verloopt` in regiovisie.toml. Ask your security officer which address it should be.
    .uitleg = Who finds a weak spot in a website looks in /.well-known/security.txt for whom to tell. Sites of Dutch governments must have that file. The program makes it from the settings and never makes up an address.
    .voorbeeld =
        {"["}beveiliging]
        contact = ["mailto:beveiliging@example.nl"]
        verloopt = 2027-06-01

security-txt-in-map = the website stands in `{ $map }`, where nobody looks for security.txt
    .hulp = Ask the administrator of the domain to put the file at the top of the domain, or to refer to it there.
    .uitleg = The file security.txt belongs at the top of a domain, in the folder .well-known. This website itself stands in a folder of a domain. The program does write the file, but only the administrator of the domain can put it in the right place. If the domain has a security.txt of its own, the table beveiliging can go.

security-txt-verlopen = security.txt ended on { $datum }
    .hulp = See whether the addresses still hold and put a new day at `verloopt`, at most a year ahead.
    .uitleg = security.txt says until when it holds. After that day nobody should trust it, and who finds a weak spot does not know whom to tell. The website is made all the same; the check gives an error.

security-txt-verloopt = security.txt ends on { $datum }
    .hulp = See whether the addresses still hold and put a new day at `verloopt`, at most a year ahead.
    .uitleg = security.txt says until when it holds. That day comes within a month. See before then whether the addresses still hold.

security-txt-te-lang = security.txt holds until { $datum }; a year or more is too long
    .hulp = Put a day at `verloopt` that is less than a year ahead.
    .uitleg = The standard for security.txt recommends that it holds for less than a year, so that somebody sees in time whether the addresses are still right.

toegankelijkheid-ontbreekt = the website has no accessibility statement yet
    .hulp = Make the statement with the form on toegankelijkheidsverklaring.nl and put it in regiovisie.toml, under `{"["}toegankelijkheid]`.
    .uitleg = Every website of a Dutch government has a statement on its accessibility, which stands in a national register. The page /toegankelijkheid/ shows what the settings say of it. As long as they say nothing, that page honestly says that there is no statement yet.
    .voorbeeld =
        {"["}toegankelijkheid]
        status = "C"
        datum = 2026-09-01
        verklaring = "https://www.example.nl/register/123"
        contact = "toegankelijkheid@example.nl"

toegankelijkheid-zonder-status = the accessibility statement has no status
    .hulp = Add `status`: A, B, C, D or E, as it stands in the register.
    .uitleg = A statement has a status from A to E. Without one the website counts as E: there is no statement. The program never makes up the status; only an audit by people can give it.

toegankelijkheid-verouderd = the accessibility statement is of { $datum }, more than a year old
    .hulp = Renew the statement in the register and put the new date here.
    .uitleg = A Dutch government renews its accessibility statement every year: what was mended, what was found and what will be done when.

toegankelijkheid-c-te-lang = status C has stood since { $datum }, longer than six months
    .hulp = Have the website audited and put the new status in the register and here.
    .uitleg = Status C means that first measures were taken and that an audit follows within six months. It may not stand longer.

toegankelijkheid-zonder-onderzoek = status { $status } asks for an audit, and there is none
    .hulp = Put the date of the audit and the address of the report at `onderzoek`, or choose another status.
    .uitleg = A website can have the statuses A and B only after an audit by people, at most three years old. Without one, C is the highest status, for six months at most.

toegankelijkheid-onderzoek-verouderd = the audit is of { $datum }; status { $status } asks for a newer one
    .hulp = Have the website audited again and put the date and the report at `onderzoek`.
    .uitleg = An accessibility audit holds for three years. After that a status A or B is no longer right, since the website has changed.

toegankelijkheid-a-met-problemen = { $aantal ->
        [one] status A, and yet there is 1 problem
       *[other] status A, and yet there are { $aantal } problems
    }
    .hulp = Choose status B as long as there are problems, or take out what was mended.
    .uitleg = Status A means that all criteria are met. As long as problems are known, that is not so. Then B is the right status, with what is done about each problem and when.

gemeente-dubbel = municipality `{ $gemeente }` stands there twice
    .eerste = this name stood here before
    .hulp = Remove the second, or give it another name.
    .uitleg = Every municipality has a page of its own, at an address made from its name. Two names that are the same but for capitals, accents and punctuation give one address. The page is of the first.

telefoon-ongeldig = `{ $waarde }` is no telephone number
    .hulp = Write digits, spaces and hyphens only, such as `0123 - 45 67 89` or `+31 123 456 789`.
    .uitleg = Visitors call with one tap on the number. That needs a number of 3 to 15 digits. Words belong under `uitleg` or `wanneer`.

contact-onbruikbaar = `contact` holds no e-mail address and no telephone number: `{ $waarde }`
    .hulp = Write an e-mail address or a telephone number, such as `contact: jeugdhulp@example.nl`.
    .uitleg = At the foot of the page stands whom a reader can ask. That needs a way to reach them. Name no people: a role and a general address stay right for longer.

hulplijn-zonder-datum = helpline `{ $hulplijn }` does not say when it was looked at
    .hulp = Look the number up and add the date: `gecontroleerd = 2026-03-01`.
    .uitleg = A wrong number is worse than none. So every helpline says on which day somebody looked at it. Visitors see that day.

hulplijn-in-de-toekomst = helpline `{ $hulplijn }` was looked at on a day that is still to come
    .hulp = Put the day on which somebody looked the number up under `gecontroleerd`.
    .uitleg = Visitors see with every helpline when it was looked at. A day in the future cannot be right.

hulplijn-verouderd = helpline `{ $hulplijn }` was looked at more than a year ago: { $datum }
    .hulp = Look up the number, the hours and the source and put today's date under `gecontroleerd`.
    .uitleg = Numbers and hours change. After twelve months the program asks to look again.

hulplijnen-verouderd = the helplines of the program were looked at more than a year ago: { $datum }
    .hulp = Take a new version of the program, or put a list of your own with `[[hulplijn]]` in `regiovisie.toml`.
    .uitleg = Without a list of your own the website shows the national helplines that the program carries. Numbers and hours change. After twelve months the program asks to look again.

norm-onbekend = norm `{ $norm }` does not exist
    .hulp = Choose from: { $bekend }.
    .bedoeld = Did you mean `{ $bedoeld }`? Choose from: { $bekend }.
    .uitleg = Under [normen] the settings say which norms are in force, and in which edition. This norm or edition does not exist, so nothing is held against it.

geen-paginas = there is no page at all
    .hulp = Make `content/_index.md` and begin with a heading: `# Regiovisie Jeugdhulp`.
    .uitleg = The folder content holds no page. A folder without pages is never in order, although nothing in it is wrong. `regiovisie init` makes a start in a new folder.

thema-onbekend = theme `{ $thema }` does not exist
    .hulp = Put its files in `themes/{ $thema }/`, or choose `thema = "standaard"`.
    .uitleg = The theme decides what the website looks like. The theme `standaard` is always there; one of your own stands in the folder themes, under its own name.

plan-verlopen = the plan for { $eis } was due on { $datum }, and it is not substantiated
    .hulp = Write the text, or put a new date in `gepland`.
    .uitleg = A plan is a promise that the text will be there on a certain day. That day has passed and the requirement is not substantiated. The plan does not change the verdict.

nvt-verlopen = { $eis } did not apply until { $datum }; now it counts again
    .hulp = Write the text, or put a new date and the reason in `nvt`.
    .uitleg = Not applicable holds until a date, so that somebody looks at it again. That date has passed. The requirement counts as usual.

geen-normen = no norm is in force
    .hulp = Put this line under `[normen]` in regiovisie.toml: nvo = "2020"
    .uitleg = Without a norm nothing is checked, and there is no list of what is missing. That looks like a vision that is finished, which it is not.
    .voorbeeld =
        {"["}normen]
        nvo = "2020"

eis-ontbreekt = { $eis } is missing ({ $hoofdstuk })
    .hulp = Write about it under a heading that ends in {"{"}dekt={ $eis }{"}"}.
    .uitleg = Nobody treats this requirement: no page and no heading names it with dekt, or nothing that counts stands under that heading. What the requirement asks stands in regiovisie explain with its number.
    .voorbeeld = ## Wat we samen inkopen {"{"}#samen dekt=nvo-2.a{"}"}

eis-behandeld = { $eis } is treated but not yet substantiated
    .hulp = Add what is still needed.
    .uitleg = There is something about this requirement, but less than the norm asks. The finding says what is still needed.

eis-onderdeel = { $eis } still lacks: { $wat }
    .hulp = Add this part.
    .uitleg = This requirement is treated. A part of it, which the norm weighs by itself, is not there yet.

# What is still needed; `.of` stands behind "one of these".
tekort-woorden = { $gevonden ->
        [0] no text that counts yet
        [one] 1 word that counts
       *[other] { $gevonden } words that count
    }; asked { $gevraagd ->
        [one] 1 word
       *[other] { $gevraagd } words
    }
    .of = text of { $gevraagd ->
        [one] 1 word
       *[other] { $gevraagd } words
    } (now { $gevonden })
tekort-punten = { $gevonden ->
        [0] no list yet
        [one] a list of 1 item
       *[other] a list of { $gevonden } items
    }; asked { $gevraagd }
    .of = a list of { $gevraagd ->
        [one] 1 item
       *[other] { $gevraagd } items
    } (now { $gevonden })
tekort-datums = { $gevonden ->
        [0] no date yet
        [one] 1 date
       *[other] { $gevonden } dates
    }; asked { $gevraagd }
    .of = { $gevraagd ->
        [one] 1 date
       *[other] { $gevraagd } dates
    } (now { $gevonden })
tekort-datum-volgorde = the dates are not in order
    .of = dates in order
tekort-contact = no e-mail address or telephone number yet
    .of = an e-mail address or telephone number
tekort-link = no link yet
    .of = a link
tekort-hoofdstukken = { $gevonden } of { $gevraagd } chapters have text
    .of = text for all { $gevraagd } chapters (now { $gevonden })
tekort-veld = fact `{ $veld }` ({ $titel }) is { $gevonden ->
        [0] not filled in yet
       *[other] filled in for { $gevonden } of { $gevraagd }
    }
    .of = the fact `{ $veld }` ({ $titel })
tekort-veld-waarde = fact `{ $veld }` ({ $titel }) is `{ $waarde }`; that is not what is asked
    .of = the fact `{ $veld }` ({ $titel }), now `{ $waarde }`
tekort-tabel = no table yet with { $gemist }
    .of = a table with { $gemist }
tekort-kolommen = the table has { $gezien }; still needed: { $gemist }
    .of = a table that also has { $gemist }; now { $gezien }
tekort-rijen = { $gevonden } of { $gevraagd } rows are filled in completely
    .of = a table of { $gevraagd ->
        [one] 1 complete row
       *[other] { $gevraagd } complete rows
    } (now { $gevonden })
tekort-rijen-leeg = { $gevonden } of { $gevraagd } rows are filled in completely; not complete: { $onvolledig }
    .of = a table of { $gevraagd } complete rows (now { $gevonden }); not complete: { $onvolledig }
pagina-wacht = this page has `publiceren: nee`, so what it holds does not count yet
tekort-rijen-namen = no complete row yet for: { $afwezig }
    .of = a table that also has a row for: { $afwezig }
tekort-onleesbaar = a part that cannot be read in the norm
    .of = a part that cannot be read in the norm
tekort-een-van = one of these:
    .of = one of these:

# --- status, versions, news ---------------------------------------------------------------------

inspraak-omgekeerd = the days for reactions end before they begin
    .eerste = the first day
    .hulp = Put the first day in `van` and the last day in `tot`.
    .uitleg = `[inspraak]` says from when until when people can react. The last day is now before the first. So the website names no days.

inspraak-zonder-periode = the status is inspraak, but nothing says when people can react
    .hulp = Put these lines in regiovisie.toml, with your own days: `[inspraak]`, below it `van = 2027-01-11`, below it `tot = 2027-02-22`, below it `uitleg = "Mail us."`.
    .voorbeeld =
        {"[inspraak]"}
        van = 2027-01-11
        tot = 2027-02-22
        adres = "inspraak@example.nl"
        uitleg = "Mail us."
    .uitleg = With the status inspraak you ask for reactions. An inhabitant wants to know until when. Those days stand above and below every page once they are in the settings.

inspraak-voorbij = reactions ended on { $datum }, but the status is still inspraak
    .hulp = Choose a new `status`, or put a later day in `tot`.
    .uitleg = The last day for reactions has passed. The website says that nobody can react any more. Usually the status becomes concept again, until the councils decide.

versie-niet-in-logboek = the version is { $versie }, but the newest in the log is { $nieuwste }
    .nieuwste = the newest version in the log
    .hulp = Write in `content/wijzigingen.md` what is different in version { $versie }, or correct `versie`.
    .uitleg = Every page says which version this is. In `content/wijzigingen.md` people read what changed in each version. Both should name the same version as the newest.

logboek-kop = heading `{ $kop }` names no version
    .hulp = Write the heading like this: `## Versie 1.1, 12 maart 2027`. A heading that is no version gets level 3.
    .uitleg = In `content/wijzigingen.md` every heading of level 2 is a version. That is how the website knows which version is the newest. This heading does not begin with a version.

logboek-volgorde = version { $nieuw } stands below the older version { $oud }
    .hulp = Put the newest version at the top.
    .uitleg = Who opens the log wants to see first what changed now. So the newest version stands at the top.

nieuws-zonder-datum = a piece of news has no date
    .hulp = Add `datum: 2026-11-22` to the front matter, with the day of the news.
    .uitleg = News stands in order of date. A piece of news without a date stands last and is not in the feed.

git-ondiep = git knows only the last part of the history here
    .hulp = Fetch the whole history: `git fetch --unshallow --tags`. In GitHub Actions: `fetch-depth: 0`.
    .uitleg = The website shows when a page last changed, and what changed between versions. That comes from git. A build server often fetches the last change only. Then it is not known when most pages changed, and the date of the front matter stands there.

# --- judgements of people -------------------------------------------------------------------------

oordeel-verouderd = judgement by { $rol } on { $eis } is about an earlier text
    .hulp = Look again and record what you find: regiovisie review { $eis } --verdict VERDICT --role "{ $rol }" --remark TEXT
    .uitleg = Somebody read the text on this requirement and recorded a judgement. After that the text, a table, a fact or the question of the requirement changed. So the judgement is no longer about what stands there now, and counts for nothing. A new judgement in the same role takes its place.
    .voorbeeld = regiovisie review nvo-2.b --verdict voldoende --role "voorzitter cliëntenraad" --remark "De doelen zijn nu te volgen."

oordeel-zonder-tekst = judgement by { $rol } on { $eis } is about text that is gone
    .hulp = Write the text again, or take this judgement out of the file.
    .uitleg = Somebody recorded a judgement on the text on this requirement. Now there is no text and no fact any more, or the page has publiceren: nee. The judgement counts for nothing.

oordeel-zonder-digest = judgement by { $rol } on { $eis } belongs to no text
    .hulp = Read the text and record the judgement with: regiovisie review { $eis } --verdict VERDICT --role "{ $rol }" --remark TEXT
    .uitleg = Every judgement has a digest: a long code that belongs to exactly the text that was read. Here that code is missing, or it cannot be read. Then nobody can see whether the text is still the same, so the judgement counts as out of date. The command review adds the code by itself.

oordeel-dubbel = { $rol } gave two judgements on { $eis } on { $datum }
    .eerste = here is the first
    .hulp = Take one of the two away.
    .uitleg = Two judgements have the same requirement, day and role. This can happen when two people record a judgement at the same time. Both stand on the checklist. A reader does not know then which one holds.

# What a person finds of a requirement; stands beside a finding about it.
oordeel-mens = { $oordeel ->
        [voldoende] sufficient
        [voldoende-in-andere-vorm] sufficient, in another form
       *[onvoldoende] insufficient
    }, finds { $rol } ({ $datum })

# --- theme and website ----------------------------------------------------------------------------

template-fout = template `{ $template }` of the theme does not work
    .hulp = Mend this place in the template. It says: { $reden }
    .uitleg = A template of your own theme cannot be read, or fails on a page. The built-in one was used instead. The website is not renewed until this is mended.

sjabloon-geweigerd = browsers refuse `{ $wat }` in `{ $template }`
    .hulp = { $soort ->
        [stijl] Put the rules in `assets/extra.css` of the theme. That file comes after all others.
        [stijl-bij-element] Give the element a class, and put its style in `assets/extra.css` of the theme.
        [handeling] Put the action in a file under `assets/` of the theme, and tie it there with `addEventListener`.
        [venster] Make it a plain link, so that the visitor chooses to go there.
        [formulier] Let the form lead to a page of the site, or make it a plain link to that other site.
        [van-buiten] Put the file under `assets/` of the theme. A template names it with `asset(naam="…")`.
       *[script] Put the code in a file under `assets/` of the theme and name it with `asset(naam="…")` in `src`.
    }
    .uitleg = The website tells browsers that only files of the website itself may run. So code that stands in the page does nothing, and what comes from another website does not load. Nobody can put code on the website by a detour, and nobody else sees who reads the page.

label-fout = this line of words of the theme cannot be read
    .hulp = Write every line as: name = words
    .uitleg = The words on the website stand in a file of labels. The form of this line is wrong, so the built-in word was used.
    .voorbeeld = menu-openen = Menu openen

# --- house style, colours, logo, menu, words -----------------------------------------------------

site-bestand-ontbreekt = `{ $sleutel }` names `{ $bestand }`, and that file is not there
    .hulp = Put the file in the folder `huisstijl/` beside `regiovisie.toml`, and write its path here: `huisstijl/{ $naam }`.
    .bedoeld = Did you mean `{ $bedoeld }`? The file stands in the folder `huisstijl/` or in `themes/`.
    .uitleg = Files for the look of the website (the house style, the logo, the small picture in the tab) stand in the folder huisstijl, beside regiovisie.toml, or in the folder of your own theme. So nothing else on the computer gets onto the website.
site-bestand-soort = `{ $bestand }` is not a kind of file for `{ $sleutel }`
    .hulp = Choose a file of one of these kinds: { $soorten }.
    .uitleg = A house style is a CSS file; a logo is a picture, best an svg; the small picture in the tab is an svg, png or ico.
logo-zwaar = the logo is { $kb } kB; { $grens } kB is the most
    .hulp = Ask for the logo as an svg, or make the picture smaller: 120 pixels high is enough.
    .uitleg = The logo stands on every page. A heavy logo makes every page slow, most of all on a phone.
huisstijl-fout = the file of the house style is wrong here
    .hulp = Mend this place, or ask the municipality for the file again. Best change nothing else.
    .open = What is opened here is never closed.
    .los = Here is a sign that closes or ends nothing.
    .aanhaling = This quote is not closed on its line.
    .dubbele-punt = Between a name and a value goes a colon.
    .puntkomma = Before this name goes a semicolon: the value before it runs on.
    .geen-regel = This is no rule: no block in braces follows.
    .uitleg = A browser skips what it cannot read, sometimes to the end of the file, and says nothing of it. So building stops until this place is right.
huisstijl-zonder-tokens = `{ $bestand }` has not one token that the theme reads
    .hulp = See whether this is the file of tokens. It is often called `theme.css`, and has lines like `--utrecht-document-color: …`.
    .uitleg = The theme reads tokens of NL Design System: names that begin with --nl-, --utrecht- or --basis-. A file without those names changes nothing on the website.
huisstijl-klassen = the tokens stand under more than one class: { $klassen }
    .hulp = Choose one in `regiovisie.toml`: `huisstijl_klasse = "{ $eerste }"`.
    .uitleg = A file of tokens puts them under a class, such as .utrecht-theme. Where there are more, only the municipality knows which goes with this website.
huisstijl-klasse-onbekend = class `{ $klasse }` is not in the file of the house style
    .hulp = Choose one of these: { $klassen }.
    .bedoeld = Did you mean `{ $bedoeld }`?
    .uitleg = The class in huisstijl_klasse says which tokens count. It must be in the file, with tokens under it.
huisstijl-van-buiten = the house style fetches `{ $adres }` from another website
    .hulp = Put the file beside the house style, in `huisstijl/`, and write the path to it here.
    .uitleg = Whoever opens a page would let somebody else know of it without having chosen to. So fonts and pictures stand on the website itself.
huisstijl-import = the stylesheet calls another stylesheet: `{ $bestand }`
    .hulp = Put the two files into one. For a house style you can also name in `huisstijl` the file that has the tokens themselves.
    .uitleg = What a stylesheet calls reaches a visitor later, under a name that is not fixed here, and cannot be looked into.
huisstijl-bestand-ontbreekt = the house style asks for `{ $bestand }`, and that is not there
    .hulp = Put the file at this place beside the house style, or take the line away.
    .uitleg = A font or picture that is not there gives an error in the browser of every visitor.
contrast-te-laag = contrast { $heel }.{ $deel } ({ $stand }), at least { $nodig }.{ $nodigdeel }: { $paar }
    .hulp = { $beter ->
        [geen] No shade of `{ $kleur }` is good enough here on `{ $op }`. Change the colour under it.
       *[other] `{ $token }` is now `{ $kleur }` on `{ $op }`. The nearest colour that serves: `{ $beter }`.
    }
    .op = on this colour
    .ook = also { $heel }.{ $deel } ({ $stand }), at least { $nodig }.{ $nodigdeel }: { $paar }
    .uitleg = Who sees less well, or reads on a phone outdoors, must be able to tell text from what is behind it. The law asks a contrast of 4.5 for text and 3 for edges and shapes. The program works out every pair of colours that the website really uses, light and dark. To mend it: 1. find the token in the file of the house style, on the line of the finding; 2. ask whoever keeps the house style which colour may be used, the finding names the nearest shade that serves; 3. leave the file itself whole and put the better token in themes/NAME/assets/extra.css, or ask for a new file.
kleur-onbekend = the contrast of `{ $waarde }` cannot be worked out
    .hulp = See with a colour meter in the browser whether the text can be read well, or write the colour as `#rrggbb`. It is about { $namen }.
    .uitleg = The program works out the contrast of every pair of colours. Of this value it cannot: it is no colour, or depends on something that only the browser knows. Then a person has to look.
menu-onbekend = the menu names `{ $adres }`, and that page is not there
    .hulp = Write the address of a page, such as `visie/`.
    .bedoeld = Did you mean `{ $bedoeld }`?
    .uitleg = With menu you choose yourself which pages stand in the main menu, and in which order. Every word is the address of a page or a folder.
label-onbekend = there are no words on the website by the name `{ $label }`
    .hulp = Look in `themes/standaard/labels.nl.ftl` of the program for the names there are.
    .bedoeld = Did you mean `{ $bedoeld }`?
    .uitleg = Under [labels] you put other words on the website. Left is the name of the words, right what has to be there. A name that does not exist changes nothing.

# --- words of the report --------------------------------------------------------------------------

ernst-fout = error
ernst-waarschuwing = warning
ernst-advies = advice

kop-ook = see also
kop-vraag = question
kop-nodig = needed
kop-waarom = why
kop-doen = do this
kop-bron = source
kop-uitleg = more
kop-bestand = file

bestand-bestaat-nog-niet = this file does not exist yet
gevraagd-door = asked for here
meer-uitleg = regiovisie explain { $code }

oordeel-onderbouwd = substantiated
oordeel-behandeld = treated
oordeel-ontbreekt = missing
oordeel-nvt = not applicable
oordeel-mensenwerk = for humans

zie-ook = { $plaats }: { $tekst }

meer-van-code = { $aantal ->
        [one] 1 more finding
       *[other] { $aantal } more findings
    } `{ $code }`:
veel-open = { $aantal } requirements are still open. The first stands above.
veel-open-alles = All open requirements: regiovisie check --format plain
veel-open-deel = One part: regiovisie check --only { $deel }
meer-niet-getoond = and { $aantal } more. Read all: regiovisie check --format plain
andere-meldingen = { $aantal ->
        [one] 1 other finding is
       *[other] { $aantal } other findings are
    } not shown: you asked only for { $alleen }.
bekeken-als = Checked as if the vision were { $status }; the settings say { $werkelijk }.

tabel-titel = { $norm }, edition { $editie }
tabel-onderdeel = { $soort ->
        [opgave] opgave
        [gewoonte] gewoonte
        [onderdeel] part
       *[other] { $soort }
    }
tabel-onderbouwd = substantiated
tabel-moet = must
tabel-overig = other
tabel-behandeld = treated
tabel-ontbreekt = missing
tabel-nvt = n.a.
tabel-mensenwerk = for humans
tabel-samen = total
tabel-deel = { $aantal } of { $totaal }

zonder-normen = No norm is in force, so there is nothing to hold the vision against. Put in regiovisie.toml under [normen]: nvo = "2020".

zin-onderdeel = { $titel }: { $onderbouwd } of { $eisen } requirements substantiated, of the musts { $moet-onderbouwd } of { $moet-eisen }.
zin-behandeld = { $aantal ->
        [one] 1 requirement is treated but not substantiated
       *[other] { $aantal } requirements are treated but not substantiated
    }
zin-ontbreekt = { $aantal ->
        [one] 1 requirement is missing
       *[other] { $aantal } requirements are missing
    }
zin-nvt = { $aantal ->
        [one] 1 requirement does not apply
       *[other] { $aantal } requirements do not apply
    }
zin-mensenwerk = { $aantal ->
        [one] 1 requirement is for humans
       *[other] { $aantal } requirements are for humans
    }

ideeen-kop = Headings that may treat a requirement already (an idea, it counts for nothing):
ideeen-zin = These headings may treat a requirement already. It is an idea and counts for nothing.
idee = line { $regel }: { $kop }: perhaps { $eisen }
ideeen-meer = and { $aantal } more { $aantal ->
        [one] heading
       *[other] headings
    }
ideeen-doen = Does it fit? Put behind the heading, with the number of the requirement: {"{"}dekt={ $eis }{"}"}

telling = { $fouten ->
        [0] No errors
        [one] 1 error
       *[other] { $fouten } errors
    }, { $waarschuwingen ->
        [0] no warnings
        [one] 1 warning
       *[other] { $waarschuwingen } warnings
    } and { $adviezen ->
        [0] no advice
        [one] 1 piece of advice
       *[other] { $adviezen } pieces of advice
    }.
stand = { $norm }: { $onderbouwd } of { $eisen } requirements substantiated, of the musts { $moet-onderbouwd } of { $moet-eisen }.
stand-samenhang = Coherence: { $spanningen ->
        [0] no tensions
        [one] 1 tension
       *[other] { $spanningen } tensions
    } without an answer, { $beantwoord } answered, { $onbekend } that cannot be judged.

nu-fout = Now: first mend { $bestand }, line { $regel }: { $melding }.
nu-ontbreekt = Now: write about { $eis } in { $bestand }. How? regiovisie explain { $eis }
nu-behandeld = Now: complete { $eis } in { $bestand }. What it asks: regiovisie explain { $eis }
nu-melding = Now: look at { $bestand }, line { $regel }: { $melding }.
nu-klaar-concept = Now: see whether the vision is ready to be adopted: regiovisie check --as vastgesteld
nu-klaar = Now: make the website: regiovisie build
nu-geen-norm = Now: switch on a norm in regiovisie.toml, under [normen].

plat-melding = { $ernst } in { $plaats }: { $melding }.
plat-plaats = { $bestand }, line { $regel }, character { $kolom }
plat-plaats-nieuw = { $bestand }, which does not exist yet
plat-vraag = Question: { $tekst }
plat-nodig = Needed: { $tekst }
plat-waarom = Why: { $tekst }
plat-doen = Do this: { $tekst }
plat-bron = Source: { $tekst }
plat-code = More: regiovisie explain { $code }
plat-ook = See also { $tekst }.
plat-geen = There are no findings.

github-rest = { $aantal } more { $ernst ->
        [error] errors
        [warning] warnings
       *[other] pieces of advice
    } do not fit here; they stand in the summary of this step
github-titel = Regiovisie: state of the vision
github-meldingen = Findings
github-kop-ernst = severity
github-kop-plaats = place
github-kop-melding = finding
github-afgekapt = and { $aantal } more; see regiovisie check --format plain

# --- explanation of a requirement -----------------------------------------------------------------

uitleg-vraag = Question
uitleg-soort = Kind
uitleg-gevraagd = Asked
uitleg-waarden = Possible values
uitleg-waarden-van = `{ $veld }` ({ $titel }): { $waarden }
uitleg-hier = In this vision
uitleg-oordeel = Verdict: { $oordeel }.
uitleg-oordeel-mens = Judgement by { $rol }, { $datum }: { $oordeel ->
        [voldoende] sufficient
        [voldoende-in-andere-vorm] sufficient, in another form
       *[onvoldoende] insufficient
    }. { $opmerking }
uitleg-oordeel-oud = This judgement is about an earlier text.
uitleg-beoordeel = Record what a person finds of it: regiovisie review { $eis } --help
uitleg-alles = all of these
uitleg-waarom = Why
uitleg-raad = Do this
uitleg-valkuilen = Pitfalls
uitleg-bronnen = Sources
uitleg-voorbeeld = Example
uitleg-eisen = Requirements
uitleg-hoofdstukken = Chapters
uitleg-betekenis = What it means
uitleg-lees-eis = More about a requirement: regiovisie explain { $eis }
uitleg-lees-hoofdstuk = More about a chapter: regiovisie explain { $hoofdstuk }
uitleg-tweedehands = read elsewhere
uitleg-waar-invullen = Where to fill it in
uitleg-velden = Fields
uitleg-voorbeeld-yaml = Example
uitleg-voorbeeld-csv = As a table (CSV)
uitleg-regels-hierover = Rules that look at this
uitleg-geen-gegevens = There is none yet.
uitleg-gegevens = Data
uitleg-hoe-gegevens = Each kind is a list in the front matter of a page, or a file beside it: `doelen:` or `doelen.yaml`, `doelen.csv`, `doelen-2026.csv`. Likewise:
uitleg-regels = Rules and sums
uitleg-aantal-eisen = { $eisen ->
        [one] 1 requirement
       *[other] { $eisen } requirements
    }, of which { $moet } must
uitleg-aantal-regels = { $samenhang } rules about coherence, { $tijd } about what is out of date, and { $waarden } values that follow from the data.
uitleg-aanzetten = Switch it on, in regiovisie.toml
uitleg-spanning-als = Tension when
uitleg-fout-als = An error when also
uitleg-tenzij = Lifted when
uitleg-tegenmaatregel = Countermeasure
uitleg-kijkt-naar = Looks at
uitleg-beantwoorden = To answer, in the front matter of a page
uitleg-berekening = Sum
uitleg-in-tekst = In a text
uitleg-lees-veld = More about a field: regiovisie explain { $veld }
uitleg-lees-gegeven = All fields: regiovisie explain { $gegeven }
uitleg-lees-regel = More about a rule: regiovisie explain { $regel }
gegeven-regio = region
gegeven-gemeente = municipalities
invullen-kopblok = in the front matter of a page, as a list under `{ $sleutel }:`
invullen-bestand = in a file beside a page: `{ $sleutel }.yaml`, `{ $sleutel }.csv`, or with an addition, such as `{ $sleutel }-2026.csv`
invullen-regio = In the front matter of a page, under `regio:`. Name, code, status, version, period and municipalities stand in regiovisie.toml.
invullen-gemeente = In regiovisie.toml, under `gemeenten`.
soort-teksten = one or more texts
soort-een-woord = one of these words
soort-woorden = one or more of these words
soort-naam = a name from `{ $gegevens }`
soort-namen = one or more names from `{ $gegevens }`
soort-getal-vanaf = a number from { $min }
soort-getal-tot = a number up to { $max }
soort-getal-tussen = a number from { $min } to { $max }
regel-samenhang = A rule about coherence, for: { $gegeven }.
regel-tijd = A rule about data that go out of date, for: { $gegeven }.
regel-soms-fout = In a worse case it is an error.
staat-in-orde = in order
staat-spanning = tension ({ $ernst })
staat-beantwoord = answered
staat-opgevangen = lifted
staat-kapot = the rule itself has a mistake
staat-onbekend = cannot be judged, fill in { $velden }

# --- reference: every key that a region can write --------------------------------------------------
#
# `naslag-instelling-…` stands in regiovisie.toml, `naslag-kopblok-…` above a page and
# `naslag-blok-…` in a block. `.vorm` is what goes in, `.zonder` what holds without it.

naslag-instelling-regio = The region itself: name, status and municipalities.
    .vorm = table
naslag-instelling-regio-naam = What the region calls itself.
    .vorm = text
    .zonder = no name stands beside the title
naslag-instelling-regio-code = The code of the youth region at Statistics Netherlands. Not every region has one.
    .vorm = code, such as `JZ14`
naslag-instelling-regio-status = How far the vision is. It also decides how heavily a gap weighs.
    .vorm = `concept`, `inspraak`, `vastgesteld` or `vervallen`
    .zonder = `concept`
naslag-instelling-regio-versie = The version of the vision, as the region counts.
    .vorm = text, such as `"1.0"`
naslag-instelling-regio-periode = The years that the vision is for.
    .vorm = table with `van` and `tot`
naslag-instelling-regio-periode-van = The first day.
    .vorm = date
naslag-instelling-regio-periode-tot = The last day.
    .vorm = date
naslag-instelling-regio-vervangen_door = Where the new vision stands, when this one has ended.
    .vorm = address with `https://`
naslag-instelling-regio-vervallen_op = The day on which this vision ended.
    .vorm = date
naslag-instelling-regio-gemeenten = The municipalities that take part.
    .vorm = list of names, or of tables with more facts
naslag-instelling-regio-gemeenten-naam = The name of the municipality.
    .vorm = text
naslag-instelling-regio-gemeenten-code = The code of the municipality at Statistics Netherlands.
    .vorm = code, such as `GM0153`
naslag-instelling-regio-gemeenten-toegang = What the place is called where inhabitants ask for help.
    .vorm = text, such as `Wijkteam`
naslag-instelling-regio-gemeenten-adres = Where they find that place.
    .vorm = street, number and town
naslag-instelling-regio-gemeenten-telefoon = The number of that place.
    .vorm = telephone number
naslag-instelling-regio-gemeenten-mail = The e-mail address of that place.
    .vorm = e-mail address
naslag-instelling-regio-gemeenten-website = The website of that place.
    .vorm = address with `https://`

naslag-instelling-site = The website.
    .vorm = table
naslag-instelling-site-titel = The title of the website.
    .vorm = text
    .zonder = "Regiovisie Jeugdhulp" with the name of the region
naslag-instelling-site-adres = The address where the website will be. Links and the sitemap use it.
    .vorm = address with `https://`
    .zonder = the website works, but there is no sitemap and search engines get no fixed address
naslag-instelling-site-contact = Where visitors go with questions.
    .vorm = e-mail address
naslag-instelling-site-reacties = Where reactions to the vision go.
    .vorm = `mailto:` with an e-mail address, or an address with `https://`
naslag-instelling-site-thema = The theme that makes the pages: `standaard`, or a folder of your own in `themes/`.
    .vorm = name of the folder
    .zonder = `standaard`
naslag-instelling-site-talen = The first is the language of the website itself: menu, buttons and fixed sentences. Then the languages that translations come in.
    .vorm = list with `nl` or `en`
    .zonder = `["nl"]`
naslag-instelling-site-checklist = Who sees the checklist.
    .vorm = `openbaar`, `vanaf-vastgesteld` or `intern`
    .zonder = `openbaar`
naslag-instelling-site-nummering = Whether chapters and headings have numbers.
    .vorm = yes or no
    .zonder = no
naslag-instelling-site-begrippen = Whether a term on other pages is a link to its explanation.
    .vorm = yes or no
    .zonder = yes
naslag-instelling-site-hulp = Whether the home page and `/hulp/` say where to ask for help.
    .vorm = yes or no
    .zonder = yes, when there are municipalities
naslag-instelling-site-eenvoudige_taal = Whether `check` says which pages are not in plain language yet.
    .vorm = yes or no
    .zonder = no
naslag-instelling-site-vergelijking = Whether a page lays the choices beside those of five other regions.
    .vorm = yes or no
    .zonder = no
naslag-instelling-site-wijzigingsdatum = Where the day of the last change of a page comes from.
    .vorm = `git`, `kopblok` or `geen`
    .zonder = `git` when the region's folder is a git folder itself, else `kopblok`
naslag-instelling-site-verschillen = Whether pages show which words changed per version. That comes from git.
    .vorm = yes or no
    .zonder = yes, when the region's folder is a git folder itself
naslag-instelling-site-voorbeeld = Whether every page says that this is an example.
    .vorm = yes or no
    .zonder = no
naslag-instelling-site-licentie = What others may do with the texts. It stands on the page about this site.
    .vorm = `CC0-1.0`, `CC-BY-4.0`, `CC-BY-SA-4.0`, or a sentence of your own
naslag-instelling-site-archief = Where earlier versions of the website are.
    .vorm = address with `https://`
naslag-instelling-site-huisstijl = The file with the tokens of a municipality: colours and fonts by NL Design System.
    .vorm = path in the folder `huisstijl/`
    .zonder = the colours of the theme
naslag-instelling-site-huisstijl_klasse = Which class of that file counts, where it has more.
    .vorm = name of the class
    .zonder = the only class in the file
naslag-instelling-site-logo = The picture above every page.
    .vorm = path in the folder `huisstijl/`, best an svg
naslag-instelling-site-logo_alt = What the logo says, for who does not see it.
    .vorm = text
    .zonder = the region's name
naslag-instelling-site-favicon = The small picture in the tab of the browser.
    .vorm = path in the folder `huisstijl/`: svg, png or ico
    .zonder = the picture of the theme
naslag-instelling-site-menu = The pages in the main menu, in this order. The others stand at the foot of every page.
    .vorm = list of addresses, such as `["visie/", "cijfers/"]`
    .zonder = the parts of the website, in their own order

naslag-instelling-labels = Other words for what the website itself says. Left is the name of the words.
    .vorm = `start = "Begin"`
    .zonder = the words of the theme

naslag-instelling-normen = The norms in force: a name with an edition. A point behind it chooses a revision.
    .vorm = `nvo = "2020"`, `gewoonten = "2018"`, `inkoopstrategie = "2018"`, `jeugdwet = "2026"`, or a norm of your own
    .zonder = `nvo = "2020"`

naslag-instelling-inspraak = When and how people can react to the vision.
    .vorm = table
naslag-instelling-inspraak-van = The first day on which they can.
    .vorm = date
naslag-instelling-inspraak-tot = The last day.
    .vorm = date
naslag-instelling-inspraak-adres = Where reactions go in that time.
    .vorm = `mailto:` with an e-mail address, or an address with `https://`
naslag-instelling-inspraak-uitleg = How people can react, in a few sentences.
    .vorm = text

naslag-instelling-keuze = A word of your own in a list of choices of a norm. There may be more of these tables.
    .vorm = tables `[[keuze]]`
naslag-instelling-keuze-lijst = The list that gets a word.
    .vorm = name of the list
naslag-instelling-keuze-id = The word that you write in facts.
    .vorm = text
naslag-instelling-keuze-titel = What it is called on the website.
    .vorm = text
    .zonder = the word itself
naslag-instelling-keuze-valt_onder = As which word of the norm it counts.
    .vorm = word from the same list

naslag-instelling-publicatie = On which server the website is put.
    .vorm = table
naslag-instelling-publicatie-server = The server that reads files from the website, or sends no rules of its own.
    .vorm = one or more of `netlify`, `cloudflare`, `apache`, `github-pages` and `gitlab-pages`
    .zonder = no file for a server is added

naslag-instelling-beveiliging = Where somebody reports a weak spot in the website. It becomes `/.well-known/security.txt`.
    .vorm = table
    .zonder = there is no security.txt
naslag-instelling-beveiliging-contact = Where somebody reports a weak spot. The best address comes first.
    .vorm = list of e-mail addresses, addresses with `https://` or numbers with `tel:`
naslag-instelling-beveiliging-verloopt = From which day on the file no longer holds, less than a year ahead.
    .vorm = date
naslag-instelling-beveiliging-taal = In which languages somebody may write.
    .vorm = list of codes, such as `["nl", "en"]`
    .zonder = the language of the website
naslag-instelling-beveiliging-beleid = The page that says how reports are handled.
    .vorm = address with `https://`
naslag-instelling-beveiliging-sleutel = The key with which somebody encrypts a report.
    .vorm = address with `https://`
naslag-instelling-beveiliging-dankwoord = The page that thanks reporters.
    .vorm = address with `https://`

naslag-instelling-toegankelijkheid = The accessibility statement, for the page `/toegankelijkheid/`.
    .vorm = table
    .zonder = the page says that there is no statement yet
naslag-instelling-toegankelijkheid-status = How far the website is, as it stands in the register.
    .vorm = `A`, `B`, `C`, `D` or `E`
naslag-instelling-toegankelijkheid-verklaring = The statement in the register.
    .vorm = address with `https://`
naslag-instelling-toegankelijkheid-datum = The day of the statement.
    .vorm = date
naslag-instelling-toegankelijkheid-ondertekend_door = Who signed it.
    .vorm = a function, no name
naslag-instelling-toegankelijkheid-contact = Where a visitor reports that something does not work.
    .vorm = e-mail address, address with `https://` or number with `tel:`
    .zonder = `contact` under `[site]`
naslag-instelling-toegankelijkheid-maatregelen = What the region does to keep the website accessible.
    .vorm = list of sentences
naslag-instelling-toegankelijkheid-onderzoek = The audits of the website.
    .vorm = tables `[[toegankelijkheid.onderzoek]]`
naslag-instelling-toegankelijkheid-onderzoek-datum = The day of the audit.
    .vorm = date
naslag-instelling-toegankelijkheid-onderzoek-adres = Where the report is.
    .vorm = address with `https://`
naslag-instelling-toegankelijkheid-onderzoek-soort = What kind of audit it was.
    .vorm = text
    .zonder = "Accessibility audit"
naslag-instelling-toegankelijkheid-problemen = What does not work for everybody yet.
    .vorm = tables `[[toegankelijkheid.problemen]]`
naslag-instelling-toegankelijkheid-problemen-omschrijving = What does not work well.
    .vorm = a sentence, without a full stop
naslag-instelling-toegankelijkheid-problemen-criterium = Which criterion of WCAG it is about.
    .vorm = text, such as `"1.1.1 Non-text content"`
naslag-instelling-toegankelijkheid-problemen-oorzaak = Why it is so.
    .vorm = text
naslag-instelling-toegankelijkheid-problemen-gevolg = What a visitor notices of it.
    .vorm = text
naslag-instelling-toegankelijkheid-problemen-maatregel = What the region does about it.
    .vorm = text
naslag-instelling-toegankelijkheid-problemen-planning = When it is mended.
    .vorm = text
naslag-instelling-toegankelijkheid-problemen-alternatief = What a visitor can do until then.
    .vorm = text

naslag-instelling-hulplijn = A number or website for everybody. There may be more of these tables; together they replace the national list.
    .vorm = tables `[[hulplijn]]`
    .zonder = the national helplines of the program
naslag-instelling-hulplijn-naam = What the helpline is called.
    .vorm = text
naslag-instelling-hulplijn-telefoon = Its number.
    .vorm = telephone number
naslag-instelling-hulplijn-website = Its website.
    .vorm = address with `https://`
naslag-instelling-hulplijn-uitleg = What somebody calls for.
    .vorm = one or two sentences
naslag-instelling-hulplijn-wanneer = When that can be done, and whether it is free.
    .vorm = text
naslag-instelling-hulplijn-bron = Where you read this.
    .vorm = address with `https://`
naslag-instelling-hulplijn-gecontroleerd = When somebody looked it up. After a year `check` asks for it.
    .vorm = date
naslag-instelling-hulplijn-soort = Whether it is for an emergency or for a talk.
    .vorm = `nood` or `advies`
    .zonder = `advies`

naslag-kopblok-titel = The title of the page.
    .vorm = text
    .zonder = the first heading, else the name of the file
naslag-kopblok-samenvatting = What the page is about: under the title, in lists and in search engines.
    .vorm = one sentence
naslag-kopblok-status = The status of this page, where it differs from that of the vision. Changes no verdict.
    .vorm = `concept`, `inspraak`, `vastgesteld` or `vervallen`
naslag-kopblok-datum = The day that the page belongs to.
    .vorm = date
naslag-kopblok-volgorde = The place among the other pages: lower comes first, then by title.
    .vorm = number
naslag-kopblok-hoofdstuk = This page is the page of that chapter of a norm.
    .vorm = chapter, such as `nvo-2`
naslag-kopblok-dekt = The requirements that the whole page treats.
    .vorm = list, such as `[nvo-2.b]`
naslag-kopblok-nvt = Requirements that do not apply to the region, where the norm allows it.
    .vorm = per requirement a reason and an end date
naslag-kopblok-nvt-reden = Why the requirement does not apply.
    .vorm = text
naslag-kopblok-nvt-tot = Until which day that is so.
    .vorm = date
naslag-kopblok-gepland = Requirements that are still to come: a promise beside the verdict.
    .vorm = per requirement a day
naslag-kopblok-gepland-wanneer = When the text will be there.
    .vorm = date
naslag-kopblok-gepland-rol = Who sees to it: a role, no name.
    .vorm = text
naslag-kopblok-gepland-reden = Why it is not there yet.
    .vorm = text
naslag-kopblok-begrippen = Whether this page explains terms for the other pages.
    .vorm = yes or no
    .zonder = yes at `/begrippen/`, otherwise no
naslag-kopblok-nummer = With `nee` the page has no number where the website has numbers.
    .vorm = yes or no
    .zonder = yes
naslag-kopblok-publiceren = With `nee` the page stays out of the website with all that is on it; only `serve` shows it.
    .vorm = yes or no
    .zonder = yes
naslag-kopblok-taal = The language of this page, where it is not that of the website.
    .vorm = short name of a language, such as `en`
naslag-kopblok-vertaling_van = The page that this is a translation of.
    .vorm = path of a page
naslag-kopblok-eenvoudig_van = The page that this says in plain language.
    .vorm = path of a page
naslag-kopblok-aliassen = Old addresses that lead to this page.
    .vorm = list of addresses
naslag-kopblok-voor = For whom the page matters. It then stands at their entrance, such as `/voor/inwoners/`.
    .vorm = list of `inwoner`, `jongere`, `aanbieder` or `raadslid`
naslag-kopblok-contact = Whom a reader can ask about this page.
    .vorm = e-mail address or telephone number
naslag-kopblok-regio = Facts about the region as a whole, where a norm asks for them.
    .vorm = table; `regiovisie explain` names the fields
naslag-kopblok-antwoorden = Why the region keeps choices that do not go together well.
    .vorm = list of answers
naslag-kopblok-antwoorden-regel = The rule that the answer is about.
    .vorm = number, such as `coh-01`
naslag-kopblok-antwoorden-antwoord = The reason.
    .vorm = one sentence or more
naslag-kopblok-antwoorden-bij = Which fact it is about.
    .vorm = name of a segment, contract or other fact
    .zonder = all facts of that rule
naslag-kopblok-antwoorden-rol = Who gave the answer: a role, no name.
    .vorm = text
naslag-kopblok-antwoorden-datum = When that was.
    .vorm = date

naslag-blok-begrip = A term with its explanation, in the place where it belongs. Other pages lead to it.
    .vorm = the lines below
naslag-blok-begrip-term = The term, with other names in brackets behind it.
    .vorm = text
naslag-blok-begrip-uitleg = What it means.
    .vorm = text; an empty line starts a paragraph
naslag-blok-checklist = A part of the checklist, with the verdict and a link. Where the checklist is hidden, nothing is shown.
    .vorm = one of the three below
naslag-blok-checklist-norm = All chapters of a norm.
    .vorm = norm, such as `nvo`
naslag-blok-checklist-hoofdstuk = The requirements of one chapter.
    .vorm = chapter, such as `nvo-2`
naslag-blok-checklist-eisen = These requirements.
    .vorm = list, such as `[nvo-2.a, nvo-2.b]`
naslag-blok-cijfers = Key figures: a few large numbers in a row.
    .vorm = list
naslag-blok-cijfers-waarde = The number, or the name of a value that the program works out.
    .vorm = number, or a name such as `aanbieders.top3`
naslag-blok-cijfers-eenheid = What stands behind the number.
    .vorm = text, such as `"%"`
naslag-blok-cijfers-tekst = What the number means.
    .vorm = text
naslag-blok-cijfers-bron = Where it comes from.
    .vorm = text
naslag-blok-cijfers-peildatum = Of which day it is.
    .vorm = date
naslag-blok-citaat = What somebody said or wrote.
    .vorm = the lines below
naslag-blok-citaat-tekst = The words.
    .vorm = text; an empty line starts a paragraph
naslag-blok-citaat-wie = Who it was: a role, no name.
    .vorm = text
naslag-blok-citaat-bron = Where it stands or was said.
    .vorm = text
naslag-blok-citaat-adres = The web address of that source.
    .vorm = address with `https://`
naslag-blok-contact = Where a visitor can go. At least one way is needed.
    .vorm = the lines below
naslag-blok-contact-naam = What the team or desk is called.
    .vorm = text
naslag-blok-contact-tekst = For what one can go there.
    .vorm = text; an empty line starts a paragraph
naslag-blok-contact-telefoon = The number; on a telephone it is a button.
    .vorm = telephone number
naslag-blok-contact-mail = The e-mail address.
    .vorm = e-mail address
naslag-blok-contact-website = The website.
    .vorm = address with `https://`
naslag-blok-contact-bezoekadres = Where it is.
    .vorm = text
naslag-blok-contact-open = When it is open.
    .vorm = text
naslag-blok-grafiek = A drawing of figures, always with its table.
    .vorm = the lines below; the rows come from one of `bestand`, `records` and `rijen`
naslag-blok-grafiek-soort = How the figures are drawn.
    .vorm = `staaf`, `gestapeld`, `lijn` or `aandeel`
naslag-blok-grafiek-bestand = The file with the rows, beside the page.
    .vorm = name of a csv, tsv or yaml file
naslag-blok-grafiek-records = The facts that give the rows.
    .vorm = name, such as `aanbieders`
naslag-blok-grafiek-rijen = The rows themselves, written out.
    .vorm = list of tables or of lists of cells
naslag-blok-grafiek-namen = The column with the names of bars or points.
    .vorm = name of a column
    .zonder = the first column
naslag-blok-grafiek-reeksen = The columns with numbers.
    .vorm = list of columns, each a name or a table with `naam`, `titel` and `eenheid`
    .zonder = all other columns
naslag-blok-grafiek-reeksen-naam = The column.
    .vorm = name of a column
naslag-blok-grafiek-reeksen-titel = What the series is called in the drawing.
    .vorm = text
    .zonder = the name of the column
naslag-blok-grafiek-reeksen-eenheid = What stands behind the numbers of this series.
    .vorm = text
naslag-blok-grafiek-eenheid = What stands behind each number.
    .vorm = text
naslag-blok-grafiek-sorteer = The column that decides the order.
    .vorm = column, with `aflopend` behind it for the largest first
    .zonder = the order of the rows
naslag-blok-grafiek-maximum = How many rows there are at most.
    .vorm = number
naslag-blok-grafiek-bijschrift = What the chart is about.
    .vorm = one sentence
naslag-blok-kaart = The municipalities as tiles, about as they lie. Each tile leads to the page of the municipality.
    .vorm = the lines below
naslag-blok-kaart-bijschrift = What the map is about.
    .vorm = one sentence
naslag-blok-kaart-tegels = The rows of the map, from north to south. A point is an empty place.
    .vorm = list of rows, such as `[Elzenbroek, ".", Merendam]`
    .zonder = the order of the settings
naslag-blok-kaart-bestand = The file with a number per municipality, beside the page.
    .vorm = name of a csv, tsv or yaml file
    .zonder = only the names
naslag-blok-kaart-records = The facts with a number per municipality.
    .vorm = name, such as `gebruik`
naslag-blok-kaart-rijen = The numbers themselves, written out.
    .vorm = list of tables or of lists of cells
naslag-blok-kaart-kolommen = First the column with the municipality, then the column that stands in the tiles.
    .vorm = list of two columns, each a name or a table with `naam`, `titel` and `eenheid`
    .zonder = the first two columns
naslag-blok-kaart-kolommen-naam = The column.
    .vorm = name of a column
naslag-blok-kaart-kolommen-titel = What the column is called above the map.
    .vorm = text
    .zonder = the name of the column
naslag-blok-kaart-kolommen-eenheid = What the numbers count.
    .vorm = `€`, `%` or a word
naslag-blok-kaart-sorteer = The column that decides the order of the rows, where a municipality has more than one.
    .vorm = column
naslag-blok-kaart-totaal = The columns that are added up; the map itself shows no total.
    .vorm = list of columns
naslag-blok-kaart-maximum = How many rows are read at most.
    .vorm = number
naslag-blok-stappen = Steps in their order.
    .vorm = list; a step may be words alone
naslag-blok-stappen-titel = What happens.
    .vorm = text
naslag-blok-stappen-tekst = More about it.
    .vorm = text; an empty line starts a paragraph
naslag-blok-tabel = A table from a file, from facts or written out.
    .vorm = the lines below; the rows come from one of `bestand`, `records` and `rijen`
naslag-blok-tabel-bestand = The file with the rows, beside the page.
    .vorm = name of a csv, tsv or yaml file
naslag-blok-tabel-records = The facts that give the rows.
    .vorm = name, such as `aanbieders`
naslag-blok-tabel-rijen = The rows themselves, written out.
    .vorm = list of tables or of lists of cells
naslag-blok-tabel-kolommen = Which columns, in which order.
    .vorm = list of columns, each a name or a table with `naam`, `titel` and `eenheid`
    .zonder = all columns
naslag-blok-tabel-kolommen-naam = The column.
    .vorm = name of a column
naslag-blok-tabel-kolommen-titel = What the column is called above the table.
    .vorm = text
    .zonder = the name of the column
naslag-blok-tabel-kolommen-eenheid = What the numbers count.
    .vorm = `€`, `%` or a word
naslag-blok-tabel-bijschrift = The name of the table.
    .vorm = one sentence
naslag-blok-tabel-sorteer = The column that decides the order.
    .vorm = column, with `aflopend` behind it for the largest first
    .zonder = the order of the rows
naslag-blok-tabel-totaal = The columns that are added up.
    .vorm = list of columns
naslag-blok-tabel-maximum = How many rows are shown at most.
    .vorm = number
    .zonder = all rows
naslag-blok-tijdlijn = Phases and moments, as a drawing and as a list.
    .vorm = the lines below; the phases come from `fasen` or from `records`
naslag-blok-tijdlijn-fasen = The phases, written out.
    .vorm = list
naslag-blok-tijdlijn-fasen-naam = What happens.
    .vorm = text
naslag-blok-tijdlijn-fasen-van = The first day.
    .vorm = date
naslag-blok-tijdlijn-fasen-tot = The last day.
    .vorm = date
    .zonder = a moment
naslag-blok-tijdlijn-fasen-datum = The day of a moment, in place of `van` and `tot`.
    .vorm = date
naslag-blok-tijdlijn-fasen-tekst = More about it.
    .vorm = text
naslag-blok-tijdlijn-records = The facts that give the phases.
    .vorm = name, such as `fasen`
naslag-blok-tijdlijn-bijschrift = What the timeline is about.
    .vorm = one sentence
naslag-blok-vergelijking = Choices of the region beside those of five other regions, as of 2018.
    .vorm = the line below
naslag-blok-vergelijking-onderwerpen = What is compared.
    .vorm = list with `bekostiging`, `toegang`, `leveranciersmanagement`, `contract`, `samenwerking` or `praktijk`

uitleg-sleutel-instelling = in regiovisie.toml
uitleg-sleutel-kopblok = in the front matter of a page
uitleg-sleutel-blok = in a block
uitleg-sleutel-vorm = What goes in
uitleg-sleutel-zonder = Without it
uitleg-sleutels = What can be in it
uitleg-lees-sleutel = More about one of these: regiovisie explain { $sleutel }

# --- schema ------------------------------------------------------------------------------------

schema-verwijst = The name of one of the { $gegevens }.
schema-eenheid = Unit: { $eenheid }.
schema-bedrag = In euro.
schema-aandeel = In per cent, from 0 to 100.
schema-pagina = Front matter of a page
schema-sleutel-titel = The title of the page.
schema-sleutel-samenvatting = A sentence about the page, for lists and search engines.
schema-sleutel-status = The status of this page.
schema-sleutel-datum = The date of this page.
schema-sleutel-volgorde = A number; lower stands higher in the menu.
schema-sleutel-hoofdstuk = This page is that of this chapter of a norm.
schema-sleutel-dekt = The requirements that this page treats.
schema-sleutel-nvt = Requirements that do not apply, each with a reason and an end date.
schema-sleutel-gepland = Requirements that come later, each with a date.
schema-sleutel-begrippen = This page explains terms.
schema-sleutel-nummer = With nee the page has no number.
schema-sleutel-publiceren = With nee the page stays off the site.
schema-sleutel-taal = Language of this page where it is not that of the website, such as en.
schema-sleutel-vertaling_van = The page that this is a translation of.
schema-sleutel-eenvoudig_van = The page that this says in plain language.
schema-sleutel-aliassen = Old addresses that lead to this page.
schema-sleutel-voor = For whom this page matters.
schema-sleutel-contact = Whom a reader can ask about this page.
schema-sleutel-regio = Facts of the region as a whole.
schema-sleutel-antwoorden = Answers to tensions between choices.
schema-geschreven = { $aantal ->
        [one] 1 schema
       *[other] { $aantal } schemas
    } written in { $map }.
schema-hoe-werkruimte = For VS Code with the YAML extension, in .vscode/settings.json:
schema-hoe-regel = Or put as the first line in a data file, with the path from that file:

niveau-moet = must
niveau-hoort = should
niveau-advies = advice
herkomst-norm = stands in the norm itself
herkomst-wet = stands in the law
herkomst-handreiking = comes from guidance or research
herkomst-uitwerking = is our own unfolding of the norm
zekerheid-hoog = we are sure of it
zekerheid-middel = we are fairly sure of it
zekerheid-laag = we are not sure of it
nvt-mag = May be 'niet van toepassing', with a reason and an end date.
zonder-claim = Filled facts are enough; a heading with `dekt` is not needed.

bewijs-tekst = running text of at least { $aantal } { $aantal ->
        [one] word
       *[other] words
    }
bewijs-tabel = a table with { $kolommen ->
        [one] the column
       *[other] the columns
    } { $namen }, { $rijen }
bewijs-rijen-minstens = at least { $aantal } { $aantal ->
        [one] row
       *[other] rows
    }
bewijs-rijen-gemeenten = a row for every municipality
bewijs-rijen-keuzes = a row for each of: { $keuzes }
bewijs-lijst = a list of at least { $aantal } { $aantal ->
        [one] item
       *[other] items
    }
bewijs-datum = at least { $aantal } { $aantal ->
        [one] date
       *[other] dates
    }
bewijs-datum-oplopend = at least { $aantal } { $aantal ->
        [one] date
       *[other] dates
    }, in order
bewijs-contact = an e-mail address or telephone number
bewijs-link = a link
bewijs-link-intern = a link to a page of this vision
bewijs-link-extern = a link to another website
bewijs-link-bestand = a link to a file
bewijs-veld = the fact `{ $veld }`
bewijs-veld-elk = the fact `{ $veld }`, filled in everywhere
bewijs-hoofdstukken = text for each of the other chapters
bewijs-mens = something that only a person can judge
bewijs-een-van = one of these: { $keuzes }
bewijs-wat = { $wat }: { $vorm }
lijst-en = { $begin } and { $laatste }
lijst-of = { $begin } or { $laatste }
lijst-of-lang = { $begin }, or { $laatste }

# --- build, serve, init ---------------------------------------------------------------------------

bouw-bezig = Making pages
bouw-klaar = Done: { $paginas ->
        [one] 1 page
       *[other] { $paginas } pages
    } in { $map }, made in { $tijd }.
bouw-open = Still open: { $aantal } { $aantal ->
        [one] requirement
       *[other] requirements
    }. See the list: regiovisie check
bouw-niets-open = Nothing is open any more.
bouw-gestopt = The website was not renewed; what stood there still stands.
bouw-tegen = { $aantal ->
        [one] 1 finding stops
       *[other] { $aantal } findings stop
    } the website.
bouw-andere = There { $aantal ->
        [one] is 1 other finding that does
       *[other] are { $aantal } other findings that do
    } not stop the website. Read all with: regiovisie check
bouw-zonder-adres = The web address is not filled in yet. Will the website stand in a folder, or do you want a sitemap? Then fill in adres under [site] in regiovisie.toml.
bouw-nu = Now: put what is in the folder { $map } on the web server, all of it. Look first? regiovisie serve{ $waar }
bouw-toch = Published all the same, because you used --force.
bouw-sjabloon = With a broken template not even --force can publish.
bouw-meldingen = There { $aantal ->
        [one] is 1 other finding
       *[other] are { $aantal } other findings
    }. Read with: regiovisie check

bekijk-adres = The vision stands at { $adres }
bekijk-al-open = This vision is already open at { $adres }
bekijk-al-open-nu = Go on there. Open it once more? Choose a port yourself: regiovisie serve{ $waar } --port 8080
bekijk-twee = Note: this vision is open at { $adres }, too. When you save the same page in both, you see both texts first.
bekijk-begin-adres = Begin a vision at { $adres }
bekijk-begin-stoppen = Stop with Ctrl+C, or with the button on the page.
bekijk-map = Watching { $map }
bekijk-stoppen = Save a file and the page changes with it. Stop with Ctrl+C.
bekijk-toets = Press Enter for the findings and how the vision stands.
bekijk-gestopt = Stopped.
bekijk-meldingen = Mind: there { $fouten ->
        [one] is 1 error
       *[other] are { $fouten } errors
    }. Read with: regiovisie check
bekijk-eerste-fout = First error: { $plaats }: { $melding }
bekijk-opnieuw = Read again: { $bestanden }{ $meer ->
        [0] {""}
       *[other] {" "}and { $meer } more
    }. { $telling } ({ $tijd } ms)
bekijk-geen-browser = The browser did not open by itself. Open the address yourself.
bekijk-vreemde-host = This preview can be seen from this computer only.
bekijk-niet-gevonden = This page does not exist.
bekijk-methode = Only looking is possible here.
bekijk-fout = This page could not be made. That is a fault in regiovisie itself.
bekijk-vreemde-pagina = Only a page of this preview can do this. Reload the page and try again.
bekijk-te-groot = This text is too large to save here.
bekijk-map-weg = The folder { $map } is gone. What you see is what stood there last; put the folder back to go on.
bekijk-map-terug = The folder is back.
bekijk-kijkt-zelf = This folder does not tell when something changes. So I look myself, a few times per second.

paneel-kop = Regiovisie
paneel-naam = How the vision stands
paneel-stand = Standing
paneel-van = { $onderbouwd } of { $eisen }
paneel-volgende = To write now
paneel-niets-open = Nothing is open.
paneel-kopieer-kop = Copy the heading
paneel-schrijf-onder = Write under the heading “{ $kop }”
paneel-voeg-kop-toe = Add the heading “{ $kop }” at the end of this page
paneel-naar-pagina = To that page
paneel-meldingen = { $aantal ->
        [0] No findings on this page
        [one] 1 finding on this page
       *[other] { $aantal } findings on this page
    }
paneel-houdt-tegen = { $aantal ->
        [one] 1 error keeps
       *[other] { $aantal } errors keep
    } the website from being renewed
paneel-plaatsen = In { $aantal } places:
paneel-plaats = { $bestand }, line { $regel }
paneel-bewerk = Edit
paneel-alle-open-punten = All open points
paneel-stop = Stop the program
paneel-gestopt = Stopped. You can close this window. Work on? Start the program again.
paneel-weg = That does not work: the program has stopped. Start it again.
paneel-ontbreekt = missing
paneel-behandeld = treated
paneel-onderbouwd = substantiated
paneel-nvt = not applicable
paneel-mensenwerk = for humans
open-terug = Back to the vision
open-eisen = Requirements
open-meldingen = Other findings

bewerk-titel = Edit { $bestand }
bewerk-tekst = Text
bewerk-knoppen = Insert
bewerk-kop = Heading
bewerk-tabel = Table
bewerk-link = Link
bewerk-eis = Requirement that is still open
bewerk-voeg-toe = Put in its heading with guidance
bewerk-bewaar = Save
bewerk-sluit = Close
bewerk-weg = What you changed is not saved. Close all the same?
bewerk-anders = Not saved: the file was changed elsewhere in the meantime. Below is what it holds now; your text is still above.
bewerk-op-schijf = What the file holds now
bewerk-mijn-tekst = Save my text all the same
bewerk-tekst-van-schijf = Take this text
bewerk-alleen-lezen = Editing is off (--read-only).
bewerk-kan-niet = This file cannot be edited here.
bewerk-map-weg = The folder of the vision is gone. Put it back and try again; nothing was saved.
bewerk-geen-bestand = This file is not in the folder.
bewerk-bewaard = Saved.
bewerk-gestopt = Not saved: the program has stopped. Copy your text, start the program again and paste it back.
bewerk-geopend = Opened.
herkomst-paginas = The program makes this page itself, from the other pages. Change a text on the page where it stands.
herkomst-eisen = The program makes this page itself, from what stands on the other pages. Change the text on the page that is named with a requirement.
herkomst-keuzes = The program makes this page itself, from the choices of the region. Those stand in `regiovisie.toml` and in the front matter of pages.
herkomst-instellingen = The program makes this page itself. What it shows comes from `regiovisie.toml`, from the parts `[regio]` and `[site]`.
herkomst-toegankelijkheid = The program makes this page itself. What it shows comes from `regiovisie.toml`, from the part `[toegankelijkheid]`.
herkomst-versies = The program makes this page itself, from two versions of the text. There is nothing to change here.
bewerk-geen-editor = The program to edit with does not start. Choose another with --editor.

start-kop = Begin a vision
start-zin = This program makes a website of text files, and sees what is still missing by the norm. Everything stays on this computer.
start-gevonden = Visions on this computer
start-nieuw = New vision
start-regio = Youth region: name or code
start-gemeenten = Municipalities, with commas between
start-map = New folder: your texts will be there
start-begin = Make the vision
start-bestaand = Open a vision
start-bestaande-map = Folder that holds regiovisie.toml
start-open = Open
start-klaar = Not now?

begin-vraag-regio = Which youth region? Type a name or code, or a name of your own
begin-vraag-gemeente = Municipality, or more with commas between (empty when done)
begin-vraag-map = In which new folder? For example: mijn-visie
begin-dubbel = Municipality { $naam } was given twice; it counts once.
begin-gemaakt = Made in { $map }: a vision to fill in, with { $aantal ->
        [one] 1 file
       *[other] { $aantal } files
    }.
begin-waar = The texts are in the folder content. The name of the region and its municipalities are in regiovisie.toml.
begin-nu = Now: go to the folder with cd { $map } and look at the vision with regiovisie serve
begin-nu-hier = Now: look at the vision with regiovisie serve
begin-regio-lijkt-op = There is a youth region { $naam } ({ $code }). Was that meant? Then change name and code in regiovisie.toml.

beoordeel-klaar = Recorded: { $eis } is { $oordeel ->
        [voldoende] sufficient
        [voldoende-in-andere-vorm] sufficient, in another form
       *[onvoldoende] insufficient
    }, finds { $rol } on { $datum }. It stands in { $bestand }.
beoordeel-vervangen = The judgement of the same day and role was replaced.
beoordeel-zolang = It holds as long as the text on this requirement stays the same. The verdict of the program does not change.
beoordeel-nu = Now: see whether the rest is right with regiovisie check. When the checklist is public, role and remark stand on the website.

# --- why a command could not run ------------------------------------------------------------------

moeite-geen-map = folder { $pad } does not exist
    .hulp = See whether the name is right. Make a new folder with: regiovisie init { $pad }
    .pagina = See whether you copied the address of the folder well. Just beginning? Then fill in the part “New vision”.
moeite-geen-map-maar-bestand = { $pad } is a file, no folder
    .hulp = Name the region's folder, which holds regiovisie.toml.
    .pagina = Fill in the folder that regiovisie.toml is in.
moeite-geen-regio = { $pad } holds no regiovisie
    .hulp = There is no regiovisie.toml and no folder content. Begin with: regiovisie init { $pad }
    .pagina = There is no regiovisie.toml in it and no folder content. Choose another folder, or begin one under “New vision”.
moeite-nergens-regio = there is no regiovisie here
    .hulp = Go to the region's folder, or name it. Begin with: regiovisie init FOLDER
    .eronder = There is one in { $map }. Go there with: cd { $map }
moeite-lezen = reading { $pad } fails: { $reden }
    .hulp = See whether you can open the file yourself.
    .pagina = See whether you can open that folder yourself.
moeite-schrijven = writing { $pad } fails: { $reden }
    .hulp = See whether there is room and whether you may write there. Nothing was replaced.
    .pagina = Choose a folder where you may make files, such as one in Documents. Nothing was made.
moeite-schijf-vol = writing { $pad } fails: the disk is full
    .hulp = Make room and try again. The website that stood there still stands.
    .pagina = Make room and try again. Nothing was made.
moeite-vreemde-map = { $pad } exists and was not made by regiovisie
    .hulp = Choose a new or empty folder: regiovisie build --out FOLDER. Nothing was changed.
moeite-uitvoer-is-bestand = { $pad } is a file, no folder
    .hulp = Choose a folder for the website: regiovisie build --out FOLDER
moeite-uitvoer-in-bron = { $pad } lies in the folder with texts, or holds it
    .hulp = Choose a folder beside it, such as public: regiovisie build --out public
moeite-al-bezig = another build or review is working on { $pad }
    .hulp = Wait until it is done and try again.
moeite-poort-bezet = port { $poort } is taken
    .hulp = Choose another with --port, or leave --port out.
moeite-geen-poort = no port is free from { $poort } upwards
    .hulp = Close another program, or choose a port with --port.
moeite-visie-bestaat-al = there is a vision in { $map } already
    .hulp = Nothing was changed. Open it with: regiovisie serve { $map }. Or choose another folder for a new vision.
    .pagina = Nothing was changed. Open that vision, or choose another folder for a new one.
moeite-in-visie = { $pad } lies in the folder of a vision
    .hulp = That vision is in { $map }. Open it with: regiovisie serve { $map }. Or choose a folder outside it.
    .pagina = That vision is in { $map }. Open it, or choose a folder outside it. Nothing was changed.
moeite-bestaat-al = these files exist already: { $bestanden }
    .hulp = Nothing was changed. Choose another folder, or remove them yourself.
    .pagina = Nothing was changed. Choose another folder.
moeite-nieuwe-map-nodig = the folder for the new vision is missing
    .hulp = Name a new folder: regiovisie init mijn-visie
    .antwoord = Type the name of a new folder, such as mijn-visie.
    .pagina = Fill in which folder you mean.
moeite-map-nodig = no folder was filled in
    .hulp = Fill in the folder that regiovisie.toml is in. Not sure which? Search your computer for regiovisie.toml.
moeite-nieuwe-map-is-bestand = { $pad } is a file already
    .hulp = Choose another name for the new folder. Nothing was changed.
moeite-regio-nodig = the region needs a name
    .antwoord = Type the name of the region. When it is not in the list, a name of your own will do.
    .hulp = Give it: regiovisie init FOLDER --region Twente --municipality Enschede
    .pagina = Fill in the name of the region. If it is not in the list, a name of your own will do.
moeite-gemeente-nodig = no municipality was given
    .hulp = Give at least one: --municipality Enschede --municipality Almelo
    .antwoord = Type at least one municipality, such as Enschede.
moeite-map-niet-heel = folder `{ $pad }` is no whole path
    .hulp = Write the folder from its beginning, such as C:\Users\name\Documents\regiovisie or /home/name/regiovisie.
moeite-gemeente-naam = a municipality needs a name, also with a code
    .hulp = Write the name, and the code behind it when you know it: --municipality Enschede=GM0153
    .antwoord = Type the name, and the code behind it when you know it: Enschede GM0153
    .pagina = Fill in at least one municipality, with its name. A code may stand behind it, such as Enschede GM0153.
moeite-gemeente-regio = `{ $code }` is a youth region, no municipality
    .hulp = Name the municipalities themselves, as in --municipality Enschede. The region goes with --region.
    .antwoord = Type the municipalities of the region here, such as Enschede.
    .pagina = Fill in the municipalities of the region under “Municipalities”, such as Enschede. The region itself belongs in the field above.
moeite-gemeente-code = `{ $code }` is no code of a municipality
    .hulp = A code is GM and four digits, as in --municipality Enschede=GM0153
    .antwoord = A code is GM and four digits, such as GM0153. When you do not know it, type the name alone.
    .pagina = A code is GM with four digits, such as GM0153. If you do not know it, fill in the name only.
moeite-regio-code = youth region `{ $code }` does not exist
    .hulp = A code is JZ and two digits, such as JZ14. A name of your own is possible too.
moeite-onbekend-onderwerp = `{ $wat }` is no requirement, chapter, rule, record or finding
    .hulp = Begin with: regiovisie explain nvo
    .bedoeld = It looks like: { $bedoeld }.
moeite-onbekende-eis = `{ $wat }` is no requirement, rule, chapter or norm
    .hulp = Choose from the norms in force: { $bekend }.
    .bedoeld = Did you mean `{ $bedoeld }`?
moeite-onbekend-gegeven = there is no folder and no record `{ $wat }`
    .hulp = Choose from: { $bekend }.
    .bedoeld = Did you mean `{ $bedoeld }`?
moeite-geen-eis = requirement `{ $eis }` does not exist
    .hulp = See which requirements there are with: regiovisie explain nvo
    .bedoeld = Did you mean `{ $bedoeld }`? Read it with: regiovisie explain { $bedoeld }
moeite-norm-uit = requirement `{ $eis }` belongs to a norm that is not in force
    .hulp = Put this line in regiovisie.toml under [normen]: { $regel }
moeite-niets-te-beoordelen = there is nothing to judge yet on { $eis }
    .hulp = First write the text under a heading that ends in {"{"}dekt={ $eis }{"}"}. A page with publiceren: nee does not count.
moeite-rol-nodig = a judgement needs a role
    .hulp = Name a position, not a person: --role "voorzitter cliëntenraad"
moeite-opmerking-nodig = a judgement needs a remark
    .hulp = Say why in a sentence: --remark "De doelen zijn te volgen."
moeite-eerst-verbeteren = { $bestand } cannot be read to its end
    .hulp = Mend that file first; nothing was written. What is wrong with it: regiovisie check
moeite-geen-bestandsnaam = `{ $eis }` cannot be the name of a file
    .hulp = Give the requirement in the norm an id of letters, digits, points and hyphens only.
moeite-datum = `{ $waarde }` is no date
    .hulp = Write the date as 2026-03-01.
moeite-adres = `{ $waarde }` is no web address
    .hulp = Begin with https://, such as https://www.example.nl/regiovisie/
moeite-taal = there is no language `{ $waarde }`
    .hulp = Choose nl or en.
moeite-afgebroken = stopped
    .hulp = Nothing was made.
moeite-geen-antwoord = the answer could not be read: { $reden }
    .hulp = Give the answers with --region and --municipality.
headers-instellingen = regiovisie.toml cannot be read. What is wrong: regiovisie check
paniek = something went wrong in regiovisie itself
    .hulp = It is not your text. Tell the makers, with this line: { $plaats }

reden-geen-toegang = no access
reden-niet-gevonden = not found
reden-schijf-vol = the disk is full
reden-alleen-lezen = only reading is allowed here
reden-te-groot = the file gets too large
reden-quotum = no more may be stored
reden-geen-map = a part of the path is no folder
reden-is-map = it is a folder
reden-bestaat-al = it exists already
reden-geen-bestand = it is no ordinary file

# --- the command line -----------------------------------------------------------------------------

gebruik-kop = Usage
gebruik-opdrachten = Commands
gebruik-opties = Options
gebruik-invoer = Input
gebruik-regel = [options]
gebruik-opdracht = COMMAND
gebruik-map = FOLDER
gebruik-nieuwe-map = FOLDER
gebruik-over = Makes a website from the texts of a Dutch youth-care region, and shows what the norm still asks.
gebruik-na = Begin with: regiovisie init FOLDER
    Help with a command: regiovisie check --help
gebruik-uitkomst = Exit code: 0 nothing found at the asked level, 1 something found, 2 the command could not run, 3 a fault in regiovisie itself.

opdracht-init = Begin a new regiovisie (also: begin)
opdracht-check = See what is there, missing or wrong (also: controleer)
opdracht-build = Make the website (also: bouw)
opdracht-serve = Look at the website on this computer (also: bekijk)
opdracht-explain = Read about a finding, requirement, rule or record (also: uitleg)
opdracht-schema = Make JSON Schema of the data, for an editor
opdracht-headers = Show what the server has to send with each file (also: kopregels)
opdracht-review = Record what a person finds of a requirement (also: beoordeel)
opdracht-completions = Make a file with which your shell completes commands

optie-map = Folder of the region; without it the nearest with regiovisie.toml
optie-nieuwe-map = New folder for the vision; asked when it is not named
optie-lang = Language of the messages: nl or en
optie-help = Show this help
optie-version = Show the version
optie-format = human, plain (whole sentences), json or github; else human
optie-as = Check as if this were the status: concept or vastgesteld
optie-fail-on = From which level on the exit code is 1: error, warning, advice or never
optie-only = Show only these norms, chapters, requirements or rules, such as nvo-2 or nvo-2.c
optie-today = Check as if it were this day, such as 2026-03-01
optie-out = Folder for the website; else public in the region's folder
optie-address = Another web address, for a trial that search engines skip
optie-headers-address = Another web address than in the settings
optie-server = nginx, caddy, apache, netlify, cloudflare or json
optie-force = Publish although there are errors; the exit code stays 1
optie-port = Port; else the first free one from 8000
optie-no-open = Do not open the browser
optie-read-only = Let nothing be edited in the browser
optie-editor = Program that opens a file, such as code, or a call with {"{bestand}"} and {"{regel}"}
optie-start = Show the page to begin or open a vision
optie-region = Name or code of the youth region, such as Twente or JZ14
optie-municipality = Municipality, such as Enschede or Enschede=GM0153; more with commas between
optie-empty = Settings and a home page only
optie-yes = Ask no questions
optie-onderwerp = Finding, requirement, chapter, norm, rule, record or field
optie-gegeven = Only this record, such as segment or pagina; else all
optie-schema-out = Folder for a file per record; else to the screen
optie-requirement = Requirement that the judgement is about, such as nvo-2.b
optie-verdict = voldoende (sufficient), voldoende-in-andere-vorm (in another form) or onvoldoende (insufficient)
optie-role = In which role was judged, such as "voorzitter cliëntenraad"; a role, not the name of a person
optie-remark = Why, in one or two sentences; this comes on the checklist
optie-date = Day of the judgement, such as 2026-03-01; else today
optie-shell = bash, elvish, fish, powershell or zsh

waarde-datum = DATE
waarde-map = FOLDER
waarde-programma = PROGRAM
waarde-adres = ADDRESS
waarde-server = SERVER
waarde-nummer = NUMBER
waarde-naam = NAME
waarde-gemeente = MUNICIPALITY
waarde-id = ID
waarde-oordeel = VERDICT
waarde-rol = ROLE
waarde-tekst = TEXT
waarde-taal = LANGUAGE
waarde-vorm = FORMAT
waarde-status = STATUS
waarde-niveau = LEVEL
waarde-onderwerp = TOPIC
waarde-gegeven = RECORD
waarde-shell = SHELL

verkeerd-onbekende-optie = option `{ $wat }` does not exist
verkeerd-onbekende-opdracht = command `{ $wat }` does not exist
verkeerd-te-veel = `{ $wat }` is too much
verkeerd-waarde = `{ $waarde }` is not possible for `{ $wat }`
verkeerd-waarde-nodig = `{ $wat }` needs a value
verkeerd-geen-waarde = `{ $wat }` takes no value
verkeerd-ontbreekt = { $wat } is missing
verkeerd-twee-keer = `{ $wat }` stands there twice
verkeerd-anders = this command is not understood
verkeerd-bedoeld = Did you mean `{ $bedoeld }`?
verkeerd-kies = Choose from: { $keuzes }.
verkeerd-hulp = Help: { $opdracht } --help

## Data, rules and values

soort-iets = something else
soort-niets = nothing
soort-waar = something that is true or false
soort-periode = a period from one day to another
soort-contact = a contact
soort-keuze = a word from a list of choices
soort-gegeven = a record
soort-bedrag = an amount in euros
soort-aandeel = a percentage from 0 to 100
oorzaak-te-zwaar = the rule takes too much work
oorzaak-soort = two kinds of values are compared with each other

csv-aanhaling-open = this quotation mark is never closed
    .hulp = Put another quotation mark at the end of the cell, or take this one away.
    .uitleg = A cell that starts with a quotation mark runs on to the next one. Without it everything below belongs to this one cell, so the rows below do not count.

csv-kolom-dubbel = column `{ $kolom }` stands there twice
    .eerste = here is the first; it counts
    .hulp = Give one of the two another name, or take it away.
    .uitleg = Two columns with one name can hold different values. The first counts, the second does not.

csv-kolom-zonder-naam = column { $kolom } has no name in the first row
    .hulp = Write in the first row what stands in this column, or empty the column.
    .uitleg = The first row of a data file names the columns. A value under an empty name belongs to nothing and does not count.

csv-rij-te-lang = this row has more cells than the { $kolommen } columns
    .hulp = See whether there is one separator too many. Put text with such a character between quotation marks.
    .uitleg = Mostly a semicolon or comma stands in a text or amount, so that cells have moved. The first cells of the row were read, the rest were not.

csv-rij-te-kort = this row has { $cellen } of the { $kolommen } cells
    .hulp = Complete the row; an empty cell has a separator too.
    .uitleg = The row ends before the columns do. The cells that are there count, the rest is empty.

codering-oud = this file is saved as { $codering }, not as UTF-8
    .hulp = Choose "CSV UTF-8" when you save. Then accents stay right in every program.
    .uitleg = The file was read well. Old character sets may show accents and the euro sign wrongly in other programs, also for visitors who download the file.

gegevensbestand-naam = `{ $bestand }` is not read as data
    .hulp = Should the file be called `{ $bedoeld }`? Then give it that name. Otherwise you can ignore this advice.
    .uitleg = The name of a data file says which data it holds. This name is nearly that of a kind of data, so the file is only a download.

norm-staat-uit = `{ $sleutel }` does nothing: the norm `{ $norm }` is off
    .hulp = Switch on `{ $norm }` under [normen] in regiovisie.toml, or take this away.
    .uitleg = These data belong to a norm that is not switched on in the settings. They stay and count nowhere.

rij-is-totaal = a row of totals does not count
    .hulp = Take the row away; the program adds up by itself.
    .uitleg = A row called "totaal" is no record like the others. Would it count, then every total would be double.

keuze-bestaat = the norm has the choice `{ $keuze }` already
    .hulp = Use the norm's choice, or give your own another id.
    .uitleg = A choice of your own stands beside those of the norm. With the same id nobody could tell which of the two is meant.

jaar-te-kort = the year in `{ $waarde }` has two digits
    .hulp = Write the year of `{ $sleutel }` in full. Do you mean { $bedoeld }?
    .uitleg = With a year of two digits the century is not certain, and often not which part is the day. The value does not count until the year is written in full.

verwijzing-onbekend = `{ $naam }` at `{ $sleutel }` cannot be found
    .hulp = Use a name that is there: { $bekend }.
    .bedoeld = Do you mean `{ $bedoeld }`? There are: { $bekend }.
    .uitleg = This field names another record. No such record has that name, so the reference does not count.

verwijzing-kring = `{ $sleutel }` runs in a circle: { $kring }
    .hulp = Take one of these references away.
    .uitleg = These records refer to each other until you are back at the start. Then there is no first, and nobody can say what comes after what.

gegeven-dubbel = `{ $naam }` stands there twice
    .eerste = here is the first; it counts
    .hulp = Give one of the two another name, or take the double away.
    .uitleg = Other records refer to this one by its name. With two of the same name nobody can tell which is meant; the first counts.

persoonsgegeven = `{ $sleutel }` holds something that may lead to a person: { $gezien }
    .hulp = Take it away or write a role, such as "a parent". The text becomes public.
    .uitleg = A report or reaction holds no name, address, telephone number or e-mail address of an inhabitant. The program sees known forms only; read for yourself whether there is more.

antwoord-leeg = this answer has no rule or no reason
    .hulp = Fill in `regel` with the number of the rule and `antwoord` with the reason in a sentence.
    .uitleg = An answer to a tension says which rule it answers and why the region keeps its choice. Without those two it does not count.

samenhang-spanning = { $heeft ->
        [ja] { $gegeven }: { $melding }
       *[nee] { $melding }
    }
    .veld = here is { $veld }
    .hulp = Change one of the choices, or write under `antwoorden` why the region keeps them.
    .uitleg = According to the sources two choices in the strategy do not go well together. The rule gives the reason and often a countermeasure. A region can answer a warning with a reason; it then stands on the page about coherence.

samenhang-beantwoord = answered: { $heeft ->
        [ja] { $gegeven }: { $melding }
       *[nee] { $melding }
    }
    .antwoord = the answer of the region ({ $rol })
    .hulp = Nothing needs to be done. See with a new version whether the answer still holds.
    .uitleg = The region knows this tension and has answered it. The tension stays visible, with the answer beside it.

gegeven-verouderd = { $heeft ->
        [ja] { $gegeven }: { $melding }
       *[nee] { $melding }
    }
    .hulp = Bring the fact up to date, or write why it still holds.
    .uitleg = A date or period in the data has passed. What depends on it may no longer be true.

samenhang-onbekend = { $n ->
        [0] `{ $veld }` is empty
        [1] `{ $veld }` is empty at { $gegevens }
       *[other] `{ $veld }` is empty at { $n } records
    }: cannot judge { $regels }{ $meer ->
        [0] {""}
       *[other] {" "}and { $meer } more
    }
    .ook = here too
    .nul = a number is divided by zero or counts nothing: cannot judge { $regels }
    .nul-hulp = See whether the numbers here are right. Then these rules can be judged: { $alle }.
    .hulp = Fill in `{ $veld }`. Then these rules can be judged: { $alle }.
    .uitleg = A rule about coherence needs this fact. As long as it is empty, the program does not say that the choices go together, nor that they do not.

antwoord-zonder-spanning = the answer to `{ $regel }` answers nothing now
    .hulp = Take the answer away, or leave it if the tension may come back.
    .uitleg = The rule sees no tension here at this moment. So the answer stands nowhere on the site.

antwoord-op-fout = the answer to `{ $regel }` does not take the error away
    .hulp = Change one of the choices. The answer does stand beside the error on the page about coherence.
    .uitleg = Only a warning or advice can be answered with a reason. An error stays an error, because according to the sources the choices exclude each other.

regel-mislukt = rule `{ $regel }` cannot be worked out for { $gegeven }: { $oorzaak }
    .hulp = Make the rule simpler, or compare values of one kind only.
    .uitleg = The rule could not be judged for this record. Such a rule never says that all is well.

waarde-verwijst-nergens = there is no value `{ $naam }`
    .hulp = Use a value that is there: { $bekend }.
    .bedoeld = Do you mean `waarde:{ $bedoeld }`? There are: { $bekend }.
    .uitleg = A link that starts with waarde: names a number that the program works out from the data. This name belongs to no value of the norms that are on.

waarde-niet-te-berekenen = `{ $naam }` cannot be worked out: { $velden } is empty
    .hulp = Complete the data, or take the reference away.
    .uitleg = The value follows from data that are not all filled in yet. The site then only shows what was written in the text.

waarde-wijkt-af = this says { $tekst }, the data give { $waarde }
    .hulp = Take over { $waarde }, or mend the data.
    .uitleg = The number in the text refers to a value that follows from the data. The two are not equal, not even rounded to as many decimals.

regel-onleesbaar = this rule is no expression that the program knows
    .hulp = Look at the place that is shown: is a character, a bracket or a second `=` missing?
    .uitleg = A rule is written in CEL, for example: segment.contractmodel == 'open' && segment.maximum < 3. Use && for "and", || for "or", == for "equals" and single quotes around words.

regel-te-zwaar = this rule is too large
    .hulp = Split the rule into two rules.
    .uitleg = A rule has at most 200 parts, and walks lists at most two deep. Nobody can check larger rules.

regel-naam-onbekend = this rule does not know `{ $naam }`
    .hulp = Use a name that is there: { $toegestaan }.
    .bedoeld = Do you mean `{ $bedoeld }`? There are: { $toegestaan }.
    .uitleg = A rule can only use fields, records and functions that a norm describes. This name is not one of them.

regel-soort = this is { $gezien }, needed is { $verwacht }
    .hulp = Compare values of one kind only. Beside yes or no write for example: == 'ja'.
    .uitleg = The rule holds two kinds of values against each other that cannot be compared, such as a date and a number.

latere-revisie = there is a revision { $revisie } of `{ $norm }`{ $n ->
        [0] {""}
       *[other] , which asks more of { $n } { $n ->
            [1] requirement
           *[other] requirements
        }
    }
    .hulp = See with a new version of the vision whether you change over. More is asked of: { $eisen }.
    .uitleg = The vision is held against the revision in the settings. What a later revision adds or tightens changes no verdict and no count. You change over with the edition in regiovisie.toml, for example "2020.2".

woord-zegt-niets = `{ $gezien }` at `{ $sleutel }` does not count as text
    .hulp = Write in a sentence what there is. If there is nothing, leave the field empty.
    .uitleg = This field asks words: what was agreed or chosen. A plain yes or no does not say that, and counts as empty.

kolom-telt-niet = column `{ $kolom }` does not count, but is on the website
    .hulp = Take the column away if it may not be public. These names count: { $toegestaan }.
    .bedoeld = Do you mean `{ $bedoeld }`? Take the column away if it may not be public.
    .uitleg = A data file can be downloaded from the website as it is, with all its columns. This column belongs to no norm that is on, so the program does nothing with it.
