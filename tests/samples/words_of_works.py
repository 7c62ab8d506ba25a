"""What stands in references to published works: pages, volumes, imprints, names, and the words of back-references.

In Hungarian, English, German, Russian and Polish, as printed in the works that `tests/parsing` names.
"""

from __future__ import annotations

WORDS = {
    "locators.PAGES_BEFORE": "page |pages |p. |pp. |p.|S. |SS. |С. |с. |стр. |Sp. |col. |old. |fol. |f. |o. |p",
    "locators.LEAF": "9|96|1125|96a|5(8|xliii|v|lx|cx|XXXII|V|LX|CX",
    "locators.TO_LEAF": "-37|–37|- 37| –37|-37a|–xliii|-XL|^37",
    "locators.PAGES_AFTER": (
        " lapokat| lapok| lap| oldalakat| oldalak| oldal|. old.| pp.| p.| ol.| o.| ó| l.|. l|l.|, p| 1.| 0.| ff.| f"
        "| kk.| skk.| köv.| passim| jegyzet| jegyz.| lábjegyzet| I~ "
    ),
    "locators.PAGES": (
        "25|25-37|, 25| és 25| and 25| und 25| et 25| и 25| u. 25|, és 25|, pp. 25|: 25-37. old.| 25. l."
    ),
    "locators.VOLUME": (
        ", vol. 2| Vol. II| Bd. 4| Band 4| t. 3| T. 3| tom. 3| т. 3| Т. 3| v. 3| vol 2|, 2. kötet| II. köt.| 2. k."
        "| 4. évf.| 4. évfolyam| I. rész| 2. füz.| 2. füzet| 5. sz.| 5. szám| 3 tom| 2.köt.| vol.2"
    ),
    "names.JOINT": " and | & | és | und | et | u. | i | a | и | y |, and |–~N| – ~N|/~N|, ~N| –~N",
    "names.PARTICLE": (
        "von ~T|van ~T|de ~T|der ~T|den ~T|del ~T|della ~T|di ~T|da ~T|du ~T|la ~T|le ~T|zu ~T|zur ~T|af ~T|al ~T"
        "|bin ~T|ben ~T|ibn ~T|y ~T|ter ~T|ten ~T| von ~T"
    ),
    "names.ET_AL": " et al.|, et al.| és mások| és társai| és mtsai| и др.| and others| i in.| et al",
    "names.IDEM": "Uő.|uő|Uő:|Uö|Uõ|Uô|idem|Idem|Ders.|ders.|Dies.|dies|Он же|он же|The same|the same|Tenże|tenże",
    "names.INITIAL": "P.|Zs.|J.-P.|M.H.|Gy.| P.|J. P.|Ю.",
    "names.NAME": "Fforde|O'Brien|O’Brien|CSÁNKI|Kovács-Nagy|˙Zaryn|`Elet| Nagy|Сталин|Kovács-Nagy-Kis",
    "names.PERSON": (
        "Kulcsár János|H. Takács|Fekete Nagy Antal|Eberhard von Thadden|Stuart-Fox|von Thadden|van der Berg|J.-P. Nagy"
        "|de Gaulle|du Bois|la Fontaine|le Goff|al Saud|Ali bin Said|Ahmad ben Bella|Jan van der Berg|Nagy de Kis"
        "|Kis du Bois|Kis la Croix|Kis le Goff|Kis al Saud|Kis der Berg"
    ),
    "names.AUTHORS": (
        "Babos—Mayer|Molnár Imre–Varga Kálmán|Feist, Gillen, and Vierneisel|Marton István és Katona Béla"
        "|Nagy und Kis|Nagy et Kis|Nagy u. Kis|Nagy i Kis|Nagy и Kis|Nagy y Kis|Nagy & Kis|Nagy et al."
        "|Nagy, et al|Nagy és mások|Nagy és társai|Nagy és mtsai|Nagy и др.|Nagy – Kis|Nagy/Kis|Nagy - Kis|Nagy- Kis"
        "|Nagy I.-Tóth J.|Nagy -Kis"
    ),
    "imprint.PLACE_YEAR": (
        ". Bp.1946|, Bp., Puski,1985|, Bp., 1990 – 1991|, Bp., 1998–2003|, Bp., 1990/1|. Bp. 1946"
        "|; Budapest: Puski, 1985|, Bp., é. n.|. Zürich-Leipzig-Wien, 1920|. Zürich – Wien, 1920"
        "|. Zrínyi, Budapest 1977|. Magyar Királyi Állami Nyomda, Bp. 1904|: London, 1990a|, Bp., 1990–1991"
    ),
    "imprint.PLACE_OF_PRINT": ". Budapest~:|. Zürich-Leipzig~:|. Zürich – Wien~,|, Bp.~,|. Wien~.",
    "imprint.SOURCE_YEAR": (
        '". Kolozsvár 1944|.” Kolozsvár 1944| Tsz. 1834|. T. 1834| T.1834| T. T.,1834|. Századok , 1990'
        "|. Kolozsvár 1944|. Századok, 2000| T. T. 1834|! Régio 1990|. Történelmi Szemle, 1998"
    ),
    "imprint.YEAR_IN_BRACKETS": (
        " (Budapest, 2000)| 4 (1993)| (Winter 1996)| (Moscow and Novosibirsk, 1997)|(1993)| 4. (1993)"
        "| (Bp., 1993. Akadémiai)"
    ),
    "imprint.DATE": (
        ". 1957. november 19|, 1957. november 19.| 1957. nov. 19-én| 1957, november| 1957. XI. 19| 1957. 11 november"
        "| 18.3. 1938| 18. 3. 1938| 18. III. 1938| 14 September 1983| 14. September 1983| 2003. XI. 19"
        "| 2003. 11 november| 18. 3. 2003| 3 May 2003| May 3,2003| May 3, 194,1| 2003.1.4"
        "| March 14, 1941"
        "| March 14., 1941| 1914.08.06| 1914. 08. 06| 1957. november| 1957.november 3-i| March 14, 194l"
    ),
    "imprint.SOURCE_DATE": '. Magyarsag, 1929. oktober 19.|" Pest megyei Hirlap. 1960.jan.5|. Turan, 1929. május',
    "imprint.PRINT_YEAR": (
        " 1990a|, 1990-1| 1990~ pp. 3| 1990~ p. 3| 1990~ S. 3| 1990~ С. 3| 1990~. pp. 3| 1990~. old| 1990~. o. "
        "| 1990~. l. | 1990~. évf| 1990~. kiad| 1990~. xii.|, 1990| 1990–91| é. n.|, 1990/91|, 2004"
    ),
    "imprint.ISSUE": (
        ", 94. sz.|. XXVI. évf.|, 94. szám|, 94. SZ| 4. évfolyam| II. kötet| V. köt.| 2. füzet| 2. füz.| 2. kiadás"
        "| 2. kiad.| I. rész| 2. közlemény| 2. közl.|, 166. dok.| 3 Bd.| 3. Jg.| 3 tom| 12 г.| 12 гг."
        "| 3 вып.| 3 т.|, Nr. 62|, No. 4| № 1–4| N° 4| Nº 4|, vol. 2| Vol. 2| doc. 3| Doc. no. 3| Bd. 3| Bde. 3"
        "| Heft 3| H. 3| Jg. 3| tom 3| Tom. 3| вып. 3| Вып. 3| Т. 3| v. 3| t. 3| vol. IV| 1 – 4. sz.| I – II. évf."
        "| 4.sz.|, Nr. 1 – 4| Doc.no. 3| H.3| I–II. évf."
    ),
    "imprint.PAGES_WITH_WORD": (
        " p.125| p 125| pp. 125,136| 2:273 o| 2:273.o.| 125.,136. o.| 88 és 102. o.| 12 – 13. o."
        "| 12 – 13. 1| 12–13.1.| pp. 125, 136| p. 125| S. 3-4| С. 79| с. 79| стр. 79| Sp. 12| col. 12"
        "| old. 12| 2:273. o.| 88. és 102. o."
        "| 88. and 102. p.| 257 lap| 257. lapok| 12. oldal| 12. oldalak| 12. old.| 12–13. pp.| 12 p| 12 ó| 12. q"
        "| 12. l.| 201. 1.| 125., 136. o.| 12a o.| 5–S. o."
    ),
    "imprint.LAST_PAGES": (
        " , 63|, 63,65|, 63~ quoting |, 63~ who | , 63~, which |, 63~ referring to |, 63|, 2:230|, 63, 65|,63"
        "|, 63~ and |, 63~, és |, 63~ und |, 63~;|, 63~.|, 63~ citing "
    ),
    "author_date.YEAR": "2005|1983–1984|1989a|1983/84|1983 – 84|1998-2003|1983/4",
    "author_date.BARE_YEAR": " 2005| 1983–1984| 1'95I7| 1957| 195'7| 19I57| 1'957",
    "author_date.INNER_PAGES": (
        ", ch. 3 and more~)|, chap. x~)|, 703~)|, 3; 16-18~)|: 25-37~)|, xxxix-xliii~)|, p. 208~)|, pp. 3~)"
        "|, S. 3~)|, o. 3~)|, n. 3~)|, ch. 3~)"
        "|, chap. 3~)|, vol. 3~)|, esp. 3~)|,3~)| , 3~)|, p.3~ )"
    ),
    "author_date.COLON_PAGES": ": 49|:49|: 49–51|: 49 – 51",
    "author_date.REST": (
        '; and|) x|] x|" x|” x|\n x|[ x|( x| és x| and x| und x| et x| valamint x| и x|. |.,|. Next|,  Next| Én'
    ),
    "note_reference.LEAD": (
        "supra |supra, |infra |above |below |wie |wie oben |oben |unten |vide |fent |fentebb |lent |lentebb |alább "
        "|выше |ниже "
    ),
    "note_reference.ARTICLE": "a |az |the |der |die |das |la ",
    "note_reference.BEFORE": (
        "note|notes|footnote|footnotes|endnote|endnotes|n.|nn.|fn|fn.|fnn|fnn.|Anm.|Anmerkung|Anmerkungen|Fußnote"
        "|Fußnoten|Fussnote|Fussnoten|Fn.|сноска|сноску|сноски|сноской|прим.|примеч.|примечание|примечания|примечанию"
        "|jegyzet|jegyzet:|lábjegyzet|lábjegyzet:"
    ),
    "note_reference.LABEL": " 17|17| № 20|№20| Nr. 3| N. 3| no. 3| number 3|5-7|5 – 7|12a|12a-13b",
    "note_reference.AFTER": (
        ". jegyzetet|-a jegyzet|-s jegyzet|. sz. jegyzetben|. számú jegyzet|. lábjegyzet|. végjegyzet|. jegyzettel"
        "|. jegyz|-es jegyzet"
        "|-as jegyzet|. jegyzetek|. jegyzeteket|. jegyzetekben|. jegyzetekkel|. jegyzetre|. jegyzetnél|. jegyzethez"
        "|. jegyzetből|. jegyzetével|. jegyzeténél|. jegyzetét|. jegyzetében|.jegyzet| jegyzet"
    ),
    "note_reference.LISTED": (
        ".~ és 57. jegyzetet|.~, 57. és 58. jegyzetet|.~ illetve 57. lábjegyzet|.~ valamint az 57. sz. jegyzet"
        "|.~ és a 57. jegyz|.~, és 57.végjegyzet"
    ),
    "note_reference.WHERE": " above|, above| below|, supra| infra| oben| unten| выше| ниже",
    "short_form.OP_CIT": (
        "op. cit.|op.cit.|op cit|id.m.|idézett művében|I.m~.|i. m|Op. cit|Op.cit.|id. m.|id. mű|id. művében|i. m.~ "
        "|I. m.~,|i.m.~)|i m.|idézett mű"
        "|idézett műve|idézett munka|idézett munkája|i. klny.|I. klny|указ. соч.|Указ. соч"
        "|указ.соч|у. с.|У. с.|у.с.|цит. соч.|Цит.соч|ouvr. cité|ouvr.cité|o. c.|o.c."
    ),
    "short_form.LOC_CIT": (
        "l.c~.|l. c|i. h|loc. cit.|Loc. cit|loc.cit.|l. c.~ |L. c.~,|i. h.~ |I. h.~;|i.h.~)|idézett hely"
        "|idézett helyen|a. a. O.|A. a. O|a.a.O.|цит. место"
        "|Цит.место"
    ),
    "short_form.AUTHORS_HEAD": "Makkai~, |Makkai~: |Makkai|Nagy és Kis~, ",
    "short_form.SHORTENED": "Újabb tanulmányok...|Újabb tanulmányok…|A Tiszántúl öntözése c.|A kert című",
    "declaration.DECLARING_WORD": (
        "henceforth|hereafter|hereinafter|továbbiakban|a továbbiakban|a. t.|a.t.|künftig|im Folgenden|fortan|далее"
        "|в дальнейшем|ci-après|dalej|A továbbiakban"
    ),
    "declaration.DECLARATION": " [henceforth VTS]|(Országos Levéltár, a továbbiakban: MOL)|. (künftig: UMdI)",
    "works.AUTHORS_COLON": (
        "Nagy, eds.: |Nagy, Hrsg.: |Nagy, red.: |Nagy, ред.: |Nagy, (Hrsg.): |Nagy szerk.: |Nagy, szerk: "
        "|Nagy (X), ed.: |Kaplan, Karel: |Moshe Sandberg (Sanbar): |(h.b.): |Uő.: |MAKSAY Ferenc : "
        "|Nagy Imre (szerk.): |Nagy, szerk.: "
        "|Nagy, ed.: |Nagy (eds.): |Nagy (Hrsg.): |Nagy, Hg.: |Nagy (red.): |Иванов (ред.): |Kaplan, Karel Jan: "
    ),
    "works.AUTHORS_COMMA": (
        "Gati, ~Hungary and the Kremlin, 99|Uő., |Nagy, ed., |Nagy , |Csaba Szabó, "
        "|Feist, Gillen, and Vierneisel, eds., |Nagy, szerk., |Nagy, (Hrsg.), |Nagy, Hg., "
    ),
    "works.AUTHORS_RUSSIAN": (
        "Стыкалин А.С. ~П|Он же. ~П|Стыкалин А. С. ~«|Стыкалин А. ~П|Мусатов В.Л., Стыкалин А.С. ~П"
        "|Иванов И.И. (ред.) ~П|Иванов И.И. (сост.) ~П|Иванов И.И. (отв. ред.) ~П|Петров-Водкин К.С. ~П"
    ),
    "works.SIGLUM": (
        "ZW. I. 346|Doc. Trans. I. 428|Zichy okm. IV. 123. sz.|Fejér, CD. VIII/3. 245|ZW. I. 346. sz"
        "|Doc. trans. I. 428|ZW., I. 346|ZW. I. 346 sz|ZW. I. 346.sz"
    ),
    "works.AUTHOR_VOLUME": (
        "Csánki III. 398. l|Csánki III. 398|Csánki, III/398–400|Csánki III. 398. o|Csánki III. 398 p"
        "|Csánki III. 398 – 400"
    ),
    "works.EDITION": (
        " In:| in:|” In:| In :|. In~ S|. Szerk.:| Szerk.| Szerkesztette:|, szerk.|. Összeállította|. Összeáll."
        "|. Sajtó alá rendezte"
        "|. Sajtó alá rend.|. Ford.|. Fordította|. Red.|. Ред.|. Сост.|, ed.|, eds.|. Ed.|, trans.|, translated by"
        "|. Translated by|, Hrsg.|, Hg.|. Bearb.|. kiadja|. Kiadta|. kiadása|. Kiad."
    ),
    "works.PUBLISHER": (
        ". Akadémiai Kiadó|. Zrínyi kiadó|. Zrínyi Kiadóvállalat|. Európa könyvkiadó|. Európa Könyvkiadó"
        "|. Oldenbourg Verlag|. University Press|. Franklin Nyomda|. VÍZDOK~. 288. p|. VÍZDOK~. 288–290. o"
        "|. VÍZDOK~. 288 – 290 o|. VÍZDOK~. 288.o|. Magyar Tudományos Kiadó"
        "|. VÍZDOK~. 288. old|. VÍZDOK~. 288 l|. Nagy-Kis Lap~. 12 p"
    ),
    "works.SERIES": (
        " (Vas megyei levéltári füzetek, 7.)|. (XX.)|. (a továbbiakban: Schlitter)| [henceforth X]| (Füzetek, 7. köt.)"
        "| (Füzetek, 7. sz.)| (Füzetek, 7. füz.)| (Füzetek, 7. k.)| (hereafter: X)| (hereinafter X)| (künftig: X)"
        "| (далее: X)| (Füzetek 7)"
    ),
    "works.BARE_ROMAN": ". XX~.;|. XX~ ;|. XX~.)|. XX~,5|. XXXII|, XX–XXI|. XX - XXI|. XX~.|. XX~;|. XX~, 5",
    "works.UNCLOSED": " (was|[was",
    "works.END": (
        '. Next|? Next|! Next|… Next|.” Next|". Next|; nagy|. – Next|. — Next| - Next|, és Nagy| valamint Nagy'
        "| illetve Nagy| and Nagy| sowie Nagy| und Nagy|, és, ha|, and, for|, und, wie|, citing x| quoting x"
        "|, who cites x|, which quotes x|, referring to x|., Next|) x|] x| […] x|, [...] x|. (x|.[x|. 1944-ben x"
        "|. „Next"
    ),
}

NOT = {
    "locators.LEAF": "1956|2001|c|d",
    # "1" and "I" are a damaged l., but not before a unit
    "locators.PAGES_AFTER": " 1~. évf| 1~ köt| I~. sz| 1~ SZ| I~. rész| 1~. kiad| 1~ füz| 1~köt",
    "author_date.YEAR": "1956b~c|2005–2006~7|1456",
    "author_date.BARE_YEAR": "2005",
    "author_date.COLON_PAGES": ": 49~b",
    "note_reference.LABEL": "17~-es|17~k",
    "note_reference.LISTED": ".~ és 57. oldal",
    "short_form.OP_CIT": "i. m~á|i m|o. c|id. m~á",
    "short_form.LOC_CIT": "l. c~i|i. h~á",
    "short_form.AUTHORS_HEAD": "Makkai~ x",
    "names.IDEM": "Uő~k",
    "imprint.PRINT_YEAR": (
        " 1990~: Nagy| 1990~ Nagy| 1990~ - 98| 1990-1~23|, 1990~-1998| 1990~b|. 1990~. évi| 1945~ között"
    ),
    "imprint.SOURCE_YEAR": ". Századok 1990~ Revolution",
    "imprint.LAST_PAGES": " 63|, 63~x|, 63~ x|, 1956",
    "imprint.PLACE_OF_PRINT": ". Wien~ x",
    "works.AUTHORS_RUSSIAN": "Стыкалин А.С. ~п",
    "works.SIGLUM": (
        "Fasc. I. 346|Lad. I. 346|Caps. I. 346|Tom. I. 346|Vol. I. 346|Nr. I. 346|No. I. 346|Reg. I. 346|Ser. I. 346"
        "|Fol. I. 346|Act. I. 346|Cap. I. 346"
    ),
    "works.AUTHOR_VOLUME": (
        "Fasc III. 398|Lad III. 398|Ladula III. 398|Caps III. 398|Tomus III. 398|Tom III. 398|Vol III. 398"
        "|Nro III. 398|Reg III. 398|Ser III. 398|Fol III. 398|Act III. 398|Acta III. 398|Cap III. 398"
    ),
    "works.AUTHORS_COMMA": ("Gati, Hungary, ~and the Kremlin, 99|Gati és Nagy~"),
    "works.END": ". next| és nagy|köt~. Next",
}

OPEN = {
    "short_form.TITLE",
    "short_form.OP_CIT",
    "short_form.LOC_CIT",
    "author_date.REST",
    "works.END",
    "works.UNCLOSED",
    "names.NAME",
    "names.PERSON",
    "names.AUTHORS",
    "locators.PAGES_BEFORE",
    "imprint.DATE",
    "short_form.SHORTENED",
}
