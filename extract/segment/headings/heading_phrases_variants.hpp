// More wordings for heading_table.cpp, of which some are rare: all kinds of sections in every
// language that the other two tables hold. What stands in those comes first. Facts, gathered by
// hand.
#pragma once

#include "extract/segment/headings/heading_phrases.hpp"

namespace vitagraph {

inline constexpr HeadingPhrases heading_phrase_variants[] = {
    {SectionKind::summary, "en", "in a nutshell|short bio|short biography|at a glance|in brief"},
    {SectionKind::work, "en",
     "jobs so far|where i worked|where i have worked|earlier experience|earlier employment|"
     "further employment|further experience|positions of responsibility|selected engagements|"
     "directorships|employment and experience|practical experience|practicum|paid work|"
     "previous roles|career to date|employment to date|posts held|appointments held|"
     "research and teaching experience|work placements|placements|fieldwork experience"},
    {SectionKind::education, "en",
     "school and college|where i studied|training and qualifications|academic preparation|"
     "education and professional training|degrees earned|academic studies"},
    {SectionKind::publications, "en",
     "scholarly work|published work|other publications|publications and reports|datasets|"
     "tech reports|published abstracts|abstracts|works under review|digital editions|"
     "works under review in preparation|scholarly publications|journal and conference papers|"
     "conference and journal papers|work in progress|research in progress|papers under review|"
     "publications and working papers|forthcoming publications|articles and book chapters"},
    {SectionKind::projects, "en",
     "own code|private projects|open source code|code in the open|what i made|what i ve made|"
     "things i made|things i ve made|things i have built|my side projects|hobby projects|"
     "software and open source|open source and software|open source and projects|"
     "projects and open source|tools i wrote|personal and open source projects"},
    {SectionKind::talks, "en",
     "conference contributions|international conferences|domestic conferences|"
     "selected presentations|seminars given|colloquia|panels"},
    {SectionKind::service, "en",
     "learned societies|advisory panels|boards and committees|editorship|conference organizing|"
     "conference organization|scientific duties|study sections|professional membership|"
     "committee work|professional engagement"},
    {SectionKind::supervision, "en",
     "doctoral students|undergraduate students|current students|postgraduates supervised|"
     "phd supervision|student mentoring|mentorship roles|former students"},
    {SectionKind::volunteer, "en", "giving back|community leadership|volunteer and community"},
    {SectionKind::courses, "en", "short courses|trainings attended|thematic schools"},
    {SectionKind::certificates, "en", "registrations|professional registration"},
    {SectionKind::interests, "en", "leisure activities|leisure|sports"},

    {SectionKind::summary, "fr", "en bref|en quelques mots|résumé de carrière"},
    {SectionKind::work, "fr",
     "mes expériences|expériences professionnelles et stages|parcours professionnel et stages|"
     "expériences significatives|postes actuels|activité professionnelle|vie professionnelle|"
     "historique professionnel|expérience en entreprise|stages et emplois|alternance|alternances"},
    {SectionKind::education, "fr",
     "études et diplômes|diplômes et études|ma formation|formations académiques|"
     "formation et études|éducation et formation|scolarité et diplômes|écoles|diplômes obtenus"},
    {SectionKind::publications, "fr",
     "travaux en cours|bibliographie|prépublications|préimprimés|publications et "
     "travaux|productions scientifiques|"
     "production scientifique|thèse|mémoires"},
    {SectionKind::talks, "fr", "colloques|communications orales|couverture médiatique"},
    {SectionKind::projects, "fr",
     "réalisations personnelles|logiciels libres|projets marquants|projets et réalisations|mes "
     "projets"},
    {SectionKind::awards, "fr", "honneurs|reconnaissances|prix et bourses|financements"},
    {SectionKind::grants, "fr", "financement|subventions|contrats de recherche"},
    {SectionKind::skills, "fr",
     "compétences et outils|savoirs|langages|programmation|logiciels maîtrisés"},
    {SectionKind::courses, "fr", "formations continues|formations courtes|perfectionnement"},
    {SectionKind::volunteer, "fr", "vie citoyenne|engagement citoyen|bénévolat et engagement"},
    {SectionKind::service, "fr",
     "expertise|expertises|comités|sociétés|conseils|activités administratives|"
     "organisation de conférences"},
    {SectionKind::interests, "fr", "informations complémentaires|autres activités"},
    {SectionKind::patents, "fr", "brevets"},

    {SectionKind::summary, "de", "kurz und knapp|auf einen blick|über meine person|kurzlebenslauf"},
    {SectionKind::work, "de",
     "karriere|berufsleben|berufsverlauf|erwerbstätigkeit|arbeitsstellen|stationen|"
     "industrieerfahrung|forschungserfahrung|praxiserfahrung|famulaturen|anstellung|"
     "akademischer und beruflicher werdegang|beruflicher und akademischer werdegang|"
     "berufspraktische erfahrung|weitere berufserfahrung|weitere tätigkeiten|"
     "studienbegleitende tätigkeiten|werkstudententätigkeiten|ferienjobs|referendariat|"
     "berufliche entwicklung|laufbahn|freiberufliche tätigkeit|mandate"},
    {SectionKind::education, "de",
     "akademischer hintergrund|akademische bildung|bildungsverlauf|bildung und ausbildung|"
     "schul und berufsausbildung|schul und hochschulbildung|schulen|hochschule|"
     "akademische qualifikation|abschlüsse|ausbildung und qualifikation|"
     "ausbildung und weiterbildung|lehre und studium|studium und schule|studium und promotion"},
    {SectionKind::publications, "de",
     "wissenschaftliche veröffentlichungen|wissenschaftliche publikationen|"
     "begutachtete publikationen|zeitschriftenartikel|zeitschriftenaufsätze|monographien|"
     "monografien|veröffentlichungen und vorträge"},
    {SectionKind::talks, "de", "vortragstätigkeit|kongresse|konferenzen|tagungen|poster"},
    {SectionKind::awards, "de", "preise und ehrungen|ehrungen und preise|erfolge|wettbewerbe"},
    {SectionKind::grants, "de", "drittmittel|drittmittelprojekte|förderungen"},
    {SectionKind::skills, "de",
     "zusätzliche qualifikationen|programmiersprachen|technik|wissensbereiche|software|"
     "it kompetenzen|fachliche kompetenzen|persönliche stärken|werkzeuge"},
    {SectionKind::courses, "de", "weiterbildungen und kurse|fortbildungen und kurse|schulung"},
    {SectionKind::volunteer, "de",
     "ehrenämter|ehrenämter und gremien|vereinstätigkeit|ehrenamt und engagement"},
    {SectionKind::service, "de", "mitgliedschaften und gremien|verbände|ämter|herausgeberschaft"},
    {SectionKind::supervision, "de", "betreute promotionen|betreute abschlussarbeiten|doktoranden"},

    {SectionKind::summary, "es", "sobre mi persona|resumen ejecutivo|en breve|semblanza"},
    {SectionKind::work, "es",
     "empleos|trabajos|trabajo|puestos|puestos desempeñados|carrera profesional|carrera|"
     "historial profesional|antecedentes profesionales|recorrido profesional|"
     "actividad profesional|actividad laboral|prácticas profesionales|pasantías|"
     "experiencia relevante|experiencia previa|experiencia académica|ocupación actual|"
     "desempeño profesional|experiencia práctica|nombramientos"},
    {SectionKind::education, "es",
     "formación académica y profesional|formación profesional|educación formal|"
     "estudios universitarios|grados académicos|estudios y títulos|perfil académico|"
     "trayectoria académica|formación y títulos|nivel académico|instrucción|"
     "formación educativa|historial educativo"},
    {SectionKind::publications, "es",
     "artículos publicados|publicaciones y artículos|documentos y artículos|tesis|"
     "producción científica|publicaciones académicas"},
    {SectionKind::talks, "es", "presentaciones en congresos|comunicaciones|paneles|eventos"},
    {SectionKind::projects, "es",
     "mis proyectos|software libre|código abierto|proyectos propios|desarrollos|trabajos "
     "destacados"},
    {SectionKind::awards, "es",
     "premios y distinciones|méritos|galardones|reconocimientos y becas"},
    {SectionKind::grants, "es", "financiación|proyectos financiados|subvenciones"},
    {SectionKind::skills, "es",
     "habilidades blandas|habilidades informáticas|software|lenguajes de programación|fortalezas"},
    {SectionKind::certificates, "es", "certificación|carnet de conducir|permisos|carnés"},
    {SectionKind::courses, "es", "formación adicional|talleres|formación no reglada|diplomados"},
    {SectionKind::volunteer, "es", "acción social|actividades sociales|participación social"},
    {SectionKind::service, "es", "comités|arbitrajes|evaluador|sociedades|colegiación"},
    {SectionKind::supervision, "es", "dirección de tesis|tesis dirigidas|tutorías"},

    {SectionKind::summary, "it", "in breve|profilo personale|sintesi|breve presentazione"},
    {SectionKind::work, "it",
     "percorso lavorativo|attività lavorative|esperienze di tirocinio|lavoro|lavori|occupazione|"
     "storia lavorativa|esperienza precedente|incarichi|incarichi professionali|"
     "posizioni ricoperte|esperienze di stage|esperienza clinica|tirocinio|impiego attuale"},
    {SectionKind::education, "it",
     "titoli|titoli accademici|curriculum studiorum|percorso accademico|formazione universitaria|"
     "istruzione e titoli di studio|studi universitari|diplomi|percorso scolastico|"
     "titoli di studio e formazione"},
    {SectionKind::publications, "it", "articoli scientifici|pubblicazioni selezionate|tesi"},
    {SectionKind::projects, "it", "progetti realizzati|progetti accademici|realizzazioni"},
    {SectionKind::awards, "it", "premi e borse di studio|onorificenze|concorsi"},
    {SectionKind::grants, "it", "finanziamenti|fondi di ricerca"},
    {SectionKind::skills, "it", "punti di forza|programmazione|sistemi e tecnologie|strumenti"},
    {SectionKind::courses, "it",
     "corsi e seminari|aggiornamento professionale|formazione aggiuntiva"},
    {SectionKind::service, "it", "affiliazioni|comitati|attività editoriale|iscrizioni ad albi"},
    {SectionKind::supervision, "it", "tesi seguite|supervisione|relatore di tesi"},
    {SectionKind::patents, "it", "brevetti"},
    {SectionKind::interests, "it", "qualcosa su di me|tempo libero|passioni"},

    {SectionKind::summary, "pt", "síntese|em resumo|resumo executivo|quem sou"},
    {SectionKind::work, "pt",
     "trajetória|percurso|profissional|histórico|empregos|trabalhos|cargos|"
     "cargos exercidos|funções exercidas|experiência prévia|experiência em pesquisa|"
     "experiência acadêmica|experiências anteriores|estágios profissionais|atividades "
     "profissionais|"
     "vida profissional|experiência relevante|ocupação atual"},
    {SectionKind::education, "pt",
     "formação superior|formação escolar|formação profissional|formação educacional|"
     "estudos superiores|graus académicos|títulos acadêmicos|percurso escolar|"
     "qualificações académicas|formação universitária|diplomas|escolas"},
    {SectionKind::publications, "pt", "trabalhos publicados|produções|teses|artigos científicos"},
    {SectionKind::talks, "pt", "comunicações|congressos|eventos|seminários"},
    {SectionKind::projects, "pt", "projetos acadêmicos|projetos realizados|meus projetos"},
    {SectionKind::awards, "pt", "prémios e distinções|honrarias|reconhecimentos|bolsas e prêmios"},
    {SectionKind::grants, "pt", "financiamento|projetos financiados"},
    {SectionKind::skills, "pt",
     "linguagens de programação|programação|sistemas|pontos fortes|competências digitais"},
    {SectionKind::certificates, "pt", "carta de condução|carteira de motorista|habilitação"},
    {SectionKind::courses, "pt", "formações|formações da empresa|ações de formação|treinamentos"},
    {SectionKind::volunteer, "pt", "atividades voluntárias|ação social|associativismo"},
    {SectionKind::service, "pt", "participação em bancas|bancas|afiliações|associações"},
    {SectionKind::supervision, "pt", "orientações|orientações e bancas|orientações concluídas"},
    {SectionKind::patents, "pt", "patentes"},

    {SectionKind::summary, "nl",
     "persoonlijke samenvatting|wie ben ik|in het kort|profielschets|motivatie|"
     "persoonlijkheid"},
    {SectionKind::contact, "nl", "gegevens|adres|persoonlijke informatie"},
    {SectionKind::work, "nl",
     "werkgeschiedenis|loopbaanoverzicht|overige ervaring|overige werkervaring|eerdere ervaring|"
     "praktijkervaring|functies|beroepsloopbaan|stage ervaring|stages en "
     "bijbanen|bijbaan|dienstverbanden|arbeidsverleden en stages|carrièreverloop|"
     "professionele loopbaan|huidige functie|vorige functies|klinische ervaring|"
     "wetenschappelijke loopbaan|academische loopbaan|ervaringen|beroep|zelfstandige activiteiten|"
     "militaire dienst"},
    {SectionKind::education, "nl",
     "scholing|schoolopleiding|gevolgde opleidingen|opleiding en scholing|genoten opleiding|"
     "opleidingen en cursussen|academische opleiding|academische achtergrond|diploma s|"
     "scholen|hoger onderwijs|studieverloop|studiegeschiedenis|educatie|opleiding en "
     "studie|"
     "werk en opleiding"},
    {SectionKind::publications, "nl",
     "wetenschappelijke publicaties|publicaties en presentaties|boeken|proefschrift|rapporten|"
     "geselecteerde publicaties|publicatielijst"},
    {SectionKind::talks, "nl", "conferenties|congressen|gastcolleges|posters|spreekbeurten"},
    {SectionKind::projects, "nl", "projectervaring|portfolio|hobbyprojecten"},
    {SectionKind::awards, "nl", "prestaties|erkenningen|studiebeurzen|prijs|onderscheiding"},
    {SectionKind::grants, "nl", "subsidies|financiering|onderzoeksbeurzen"},
    {SectionKind::skills, "nl",
     "ict vaardigheden|ict kennis|digitale vaardigheden|software|programmeertalen|technologieën|"
     "sterke punten|eigenschappen|persoonlijke vaardigheden|expertise|kerncompetenties|"
     "vakkennis|technische kennis|computerkennis"},
    {SectionKind::languages, "nl", "talenkennis en niveau|taalkennis|taal|moderne talen"},
    {SectionKind::certificates, "nl",
     "attesten|certificaat|rijbewijzen|registraties|erkenning en registratie|big registratie"},
    {SectionKind::courses, "nl",
     "cursus|nascholing|bijscholingen|opleidingen en trainingen|aanvullende opleidingen|workshops|"
     "permanente vorming|extra opleidingen|training"},
    {SectionKind::volunteer, "nl",
     "vrijwillige inzet|maatschappelijke activiteiten|maatschappelijk|bestuursfuncties|"
     "verenigingsleven|extracurriculaire activiteiten|engagement|commissies"},
    {SectionKind::teaching, "nl", "onderwijstaken|onderwijsactiviteiten|doceren"},
    {SectionKind::service, "nl", "lidmaatschappen|redactiewerk|commissiewerk|beroepsverenigingen"},
    {SectionKind::supervision, "nl", "begeleiding|begeleide promovendi|promovendi"},
    {SectionKind::references, "nl", "referentie|referenten|aanbevelingen"},
    {SectionKind::interests, "nl",
     "hobby s|hobbies|vrije tijd|vrijetijdsbesteding|overige informatie|interesses en hobby s|"
     "diversen|aanvullende informatie"},
    {SectionKind::patents, "nl", "octrooien|patenten"},

    {SectionKind::summary, "sv",
     "min profil|personlig profil|presentation|kort presentation|i korthet|bakgrund"},
    {SectionKind::contact, "sv", "kontaktinformation|personliga uppgifter|adress"},
    {SectionKind::work, "sv",
     "arbetslivserfarenheter|yrkesliv|yrkesbakgrund|tidigare anställningar|nuvarande anställning|"
     "tidigare erfarenhet|övrig erfarenhet|erfarenheter|jobb|jobberfarenhet|sommarjobb|extrajobb|"
     "praktikplatser|praktik och extrajobb|karriär|relevant erfarenhet|annan arbetslivserfarenhet|"
     "annan erfarenhet|befattningar|tjänster|forskningserfarenhet|klinisk erfarenhet|"
     "militärtjänst|värnplikt|yrkeserfarenheter|arbetslivet|konsultuppdrag|tjänstgöring"},
    {SectionKind::education, "sv",
     "utbildning och kurser|akademisk utbildning|akademiska meriter|examina|studiebakgrund|"
     "utbildningsbakgrund|formell utbildning|skola|skolor|skolgång|universitetsutbildning|"
     "högskoleutbildning|gymnasium|utbildning och examina|akademisk bakgrund"},
    {SectionKind::publications, "sv",
     "vetenskapliga publikationer|publikationslista|böcker|avhandling|vetenskapliga artiklar|"
     "utvalda publikationer|rapporter"},
    {SectionKind::talks, "sv",
     "föredrag|presentationer|konferenser|föreläsningar|inbjudna föredrag"},
    {SectionKind::projects, "sv", "utvalda projekt|personliga projekt|projekterfarenhet|portfolio"},
    {SectionKind::awards, "sv",
     "utmärkelse|pris|priser och stipendier|stipendier och priser|meriter|stipendium"},
    {SectionKind::grants, "sv", "anslag|forskningsanslag|forskningsmedel|bidrag"},
    {SectionKind::skills, "sv",
     "tekniska färdigheter|it kunskaper|it kompetens|datorvana|programmeringsspråk|verktyg|"
     "programvara|styrkor|nyckelkompetenser|kompetensområden|teknisk kompetens|"
     "tekniska kunskaper|övriga kunskaper|personliga egenskaper|egenskaper|system"},
    {SectionKind::languages, "sv", "språkfärdigheter|språk och nivå|språkkunskap"},
    {SectionKind::certificates, "sv",
     "certifiering|intyg|behörigheter|legitimation|körkort och behörigheter|licens|behörighet"},
    {SectionKind::courses, "sv",
     "fortbildning|kurser och certifikat|övriga kurser|kurs|utbildningar och kurser|"
     "vidareutbildningar|fortbildningar|interna utbildningar"},
    {SectionKind::volunteer, "sv",
     "volontärarbete|ideella uppdrag|föreningsuppdrag|engagemang|styrelseuppdrag|fackliga uppdrag|"
     "ideell verksamhet"},
    {SectionKind::teaching, "sv", "undervisning|undervisningserfarenhet|pedagogiska meriter"},
    {SectionKind::service, "sv", "medlemskap|akademiska uppdrag|sakkunniguppdrag|expertuppdrag"},
    {SectionKind::supervision, "sv", "handledning|doktorander|handledaruppdrag"},
    {SectionKind::references, "sv", "referens|referenspersoner"},
    {SectionKind::interests, "sv", "fritid och intressen|intressen och fritid|hobbyer|hobby"},
    {SectionKind::patents, "sv", "patent och uppfinningar"},
};

}  // namespace vitagraph
