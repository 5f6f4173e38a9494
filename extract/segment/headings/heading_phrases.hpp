// The phrases of heading_table.cpp in the languages of western Europe; heading_phrases_east.hpp has
// the others. Facts, gathered by hand.
#pragma once

#include <string_view>

#include "extract/segment/section.hpp"

namespace vitagraph {

/// Whole headings of one kind and language, separated by '|', in natural spelling.
struct HeadingPhrases {
  SectionKind kind;
  std::string_view language;  ///< ISO 639-1
  std::string_view phrases;
};

inline constexpr HeadingPhrases heading_phrases[] = {
    {SectionKind::summary, "en",
     "summary|profile|professional summary|professional profile|executive summary|about|about me|"
     "objective|career objective|career summary|personal statement|introduction|overview|"
     "personal profile|career profile|summary of qualifications|qualifications summary|highlights|"
     "statement|bio|biography|who i am|personal summary|key achievements|professional overview|"
     "research interests|research interest|areas of interest|research areas|mission"},
    {SectionKind::contact, "en",
     "contact|contact information|contact details|personal information|personal details|"
     "personal data|contacts|get in touch|reach me|address|links|online|social|contact me|personal|"
     "find me online|profiles|basic information"},
    {SectionKind::work, "en",
     "experience|experiences|work experience|work experiences|professional experience|"
     "professional experiences|employment|employment history|work history|career history|"
     "career|professional background|relevant experience|industry experience|"
     "industry experiences|internships|internship|internship experience|positions held|"
     "professional history|research experience|research experiences|academic experience|"
     "academic positions|academic appointments|appointments|positions|professional appointments|"
     "employment record|work|jobs|job experience|job history|additional experience|"
     "other experience|other work experience|previous experience|past experience|"
     "work and research experience|research and work experience|professional positions|"
     "faculty positions|academic employment|clinical experience|nursing experience|"
     "legal experience|military experience|military service|military|relevant work experience|"
     "selected experience|freelance|freelance work|freelance experience|current position|"
     "previous positions|current positions|recent experience|career experience|"
     "leadership experience|experience and projects|"
     "work experience and internships|previous employment|where i ve worked|"
     "professional employment|employment experience|working experience|related experience|"
     "consulting|consulting experience|engagements|technical experience|field experience|"
     "professional career|career path|clerkships|residency|"
     "fellowships and positions|professional activities and employment|postdoctoral experience|"
     "academic career|research positions|research appointments|hospitality experience|"
     "kitchen experience|driving experience|exhibitions and residencies"},
    {SectionKind::education, "en",
     "education|educational background|school|schools|schooling|academic background|academic "
     "qualifications|"
     "academic history|education and training|education and qualifications|degrees|studies|"
     "academic education|educational qualifications|qualifications|academics|schooling|"
     "educational history|education history|formal education|university|university education|"
     "academic record|academic credentials|scholastic|training and education|"
     "higher education|education details|academic profile|academic training|academic degrees|"
     "education background|educational qualification|education certifications|"
     "education and certifications|education and certification|educational details|"
     "education and honors|education and awards"},
    {SectionKind::publications, "en",
     "publications|publication|papers|selected publications|research publications|"
     "journal articles|journal publications|conference papers|conference publications|"
     "peer reviewed publications|refereed publications|articles|books|book chapters|preprints|"
     "publications and preprints|working papers|publications list|list of publications|"
     "scientific publications|peer reviewed articles|publications and papers|my publications|"
     "journals|conferences|conference proceedings|proceedings|selected papers|recent publications|"
     "theses|thesis|technical reports|academic publications|manuscripts|writing|writings|"
     "published works|research papers|papers in conferences|bibliography|reports|"
     "refereed journal articles|refereed conference papers|peer reviewed journal articles|"
     "peer reviewed conference papers|submitted papers|under review|in preparation|"
     "books and book chapters|edited volumes|key publications|publications and patents|"
     "works in progress|job market paper"},
    {SectionKind::talks, "en",
     "talks|presentations|invited talks|conference presentations|invited presentations|speaking|"
     "talks and presentations|presentations and talks|posters|poster presentations|lectures|"
     "invited lectures|keynotes|oral presentations|seminars|speaking engagements|"
     "conferences and talks|workshops and talks|conference talks|public speaking|"
     "selected talks|invited talks and lectures|conferences and presentations|media|press|"
     "conference activity|conferences attended"},
    {SectionKind::projects, "en",
     "projects|selected projects|personal projects|side projects|academic projects|"
     "research projects|open source|open source projects|open source contributions|"
     "open source software|software|software projects|key projects|project experience|portfolio|"
     "notable projects|projects and research|course projects|things i ve built|production|"
     "relevant projects|technical projects|my projects|other projects|apps|products|creations|"
     "inventions|hackathons|hackathon projects|project|recent projects|main projects|"
     "featured projects|open source work|tools|games|websites|contributions|code|"
     "software and tools|scientific software|university projects|student projects|"
     "projects and publications|some things i ve built|works|selected works"},
    {SectionKind::awards, "en",
     "awards|honors|honours|awards and honors|honors and awards|awards and honours|"
     "honours and awards|achievements|scholarships|fellowships|prizes|awards and achievements|"
     "awards and scholarships|scholarships and awards|fellowships and awards|awards and grants|"
     "honors awards|accomplishments|awards and recognition|recognition|competitions|"
     "competitions and awards|awards and fellowships|academic awards|honors and scholarships|"
     "honors and fellowships|distinctions|academic honors|academic achievements|"
     "awards and distinctions|awards and prizes|prizes and awards|competitions and achievements|"
     "grants and awards|extracurricular achievements|medals"},
    {SectionKind::grants, "en",
     "grants|funding|research grants|grants and funding|research funding|external funding|"
     "funded projects|grants and fellowships|grant support"},
    {SectionKind::skills, "en",
     "skills|technical skills|core competencies|competencies|key skills|skills and tools|"
     "technologies|expertise|areas of expertise|technical expertise|skill set|skillset|"
     "computer skills|it skills|professional skills|programming skills|strengths|tech stack|"
     "technical proficiencies|proficiencies|abilities|strengths and skills|programming languages|"
     "skills and interests|skills and abilities|skills summary|core skills|additional skills|"
     "other skills|soft skills|hard skills|technical summary|technical knowledge|"
     "skills and competencies|expert areas|specialties|specialities|key competencies|toolbox|"
     "technical competencies|digital skills|relevant skills|programming|software skills|"
     "skills and expertise|knowledge|languages and technologies|skills and certifications|"
     "skills and languages|frameworks|databases|stack|frontend|backend|capabilities|"
     "laboratory skills|lab skills|research skills|technical strengths|additional information|"
     "it proficiency|tools and technologies|interests and skills"},
    {SectionKind::languages, "en",
     "languages|language skills|language|language proficiency|foreign languages|spoken languages|"
     "natural languages|human languages|linguistic skills|languages spoken"},
    {SectionKind::certificates, "en",
     "certifications|certificates|certification|licenses|licences|licenses and certifications|"
     "professional certifications|certifications and licenses|licensure|credentials|"
     "licensure and certification|licenses certifications|certifications and training|"
     "training and certifications|professional licenses|professional qualifications|"
     "certifications and activities|bar admissions|admissions|board certifications|licence"},
    {SectionKind::courses, "en",
     "courses|coursework|relevant coursework|training|trainings|professional development|"
     "relevant courses|continuing education|online courses|moocs|workshops|selected coursework|"
     "professional training|courses and training|further education|graduate coursework|"
     "additional training|courses taken|additional education|further training|seminars and courses|"
     "workshops attended|summer schools"},
    {SectionKind::volunteer, "en",
     "volunteering|volunteer experience|volunteer|volunteer work|community service|"
     "extracurricular activities|extracurriculars|activities|leadership|leadership and activities|"
     "community involvement|social engagement|volunteering experience|community|outreach|"
     "leadership and volunteering|extracurricular|extra curricular activities|clubs|"
     "community engagement|campus involvement|activities and leadership|voluntary work|"
     "co curricular activities|volunteer activities|student activities|organizations|"
     "leadership activities|civic engagement|involvement|other activities|voluntary experience"},
    {SectionKind::teaching, "en",
     "teaching|teaching experience|teaching assistant|teaching assistantships|courses taught|"
     "teaching activities|teaching and mentoring|teaching positions|teaching assistant experience|"
     "university teaching|instruction|lecturing|teaching and supervision"},
    {SectionKind::service, "en",
     "service|professional service|academic service|services|professional services|"
     "service to the profession|reviewing|editorial boards|committees|professional activities|"
     "professional memberships|memberships|affiliations|professional affiliations|reviewer|"
     "peer review|memberships and affiliations|professional associations|academic services|"
     "university service|editorial activities|program committees|review activities|"
     "scientific service|conference service|professional organizations|membership|"
     "community service and outreach|academic activities|refereeing|board memberships"},
    {SectionKind::supervision, "en",
     "supervision|students|mentoring|student supervision|advising|mentorship|phd students|"
     "graduate students|students supervised|advisees|supervised students|"
     "students supervision|thesis supervision|postdocs"},
    {SectionKind::references, "en",
     "references|referees|recommendations|reference|professional references|academic references"},
    {SectionKind::interests, "en",
     "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|"
     "other interests|other|miscellaneous|misc|additional|fun facts|other information|"
     "activities and interests|personal|declaration|further information"},
    {SectionKind::patents, "en", "patents|patents and inventions|patent applications|patent"},

    {SectionKind::summary, "fr",
     "profil|résumé|à propos|a propos de moi|objectif|présentation|accroche|qui suis je|"
     "objectif professionnel|profil professionnel|synthèse|projet professionnel|"
     "thèmes de recherche|domaines de recherche|intérêts de recherche"},
    {SectionKind::contact, "fr",
     "coordonnées|informations personnelles|état civil|renseignements personnels|me contacter|"
     "contactez moi|données personnelles|liens"},
    {SectionKind::work, "fr",
     "expérience|expériences|expérience professionnelle|expériences professionnelles|"
     "parcours professionnel|emplois|carrière|stages|stage|expériences pro|"
     "parcours|expérience de recherche|expériences de recherche|activités professionnelles|"
     "situation professionnelle|postes occupés|parcours académique et professionnel|"
     "emplois et stages|expérience clinique|autres expériences|autres expériences professionnelles|"
     "fonctions|missions|situation actuelle|jobs d été"},
    {SectionKind::education, "fr",
     "formation|formations|éducation|études|diplômes|formation académique|cursus|scolarité|"
     "parcours scolaire|formation et diplômes|diplômes et formations|études et formation|"
     "parcours universitaire|formation universitaire|cursus universitaire|titres universitaires|"
     "études et diplômes|formation initiale|parcours académique|formations et diplômes|"
     "diplômes et titres universitaires"},
    {SectionKind::publications, "fr",
     "publications scientifiques|articles|liste des publications|travaux|ouvrages|"
     "publications et communications|revues internationales|revues|chapitres de livres|"
     "chapitres d ouvrages|articles de revues|actes de colloques|publications choisies"},
    {SectionKind::talks, "fr",
     "communications|conférences|exposés|interventions|présentations|séminaires|"
     "conférences invitées|posters"},
    {SectionKind::projects, "fr",
     "projets|projets personnels|réalisations|projets académiques|projets réalisés|"
     "projets scolaires|projets universitaires|logiciels|projets de recherche|développements"},
    {SectionKind::awards, "fr",
     "prix|distinctions|prix et distinctions|récompenses|bourses|prix et récompenses|"
     "concours|bourses et prix|titres et distinctions"},
    {SectionKind::skills, "fr",
     "compétences|compétences techniques|savoir faire|informatique|outils|savoir être|aptitudes|"
     "connaissances|compétences informatiques|connaissances informatiques|compétences clés|atouts|"
     "domaines de compétences|qualités|compétences professionnelles|environnement technique"},
    {SectionKind::languages, "fr", "langues|langues étrangères|compétences linguistiques"},
    {SectionKind::certificates, "fr",
     "certificats|habilitations|permis|certifications et formations|permis et habilitations"},
    {SectionKind::courses, "fr",
     "formation continue|formations complémentaires|formations professionnelles|cours|"
     "formation complémentaire|stages de formation|cours suivis"},
    {SectionKind::volunteer, "fr",
     "bénévolat|engagement associatif|vie associative|activités extra professionnelles|"
     "engagements|associatif|activités associatives|engagement|engagements associatifs"},
    {SectionKind::teaching, "fr",
     "enseignement|enseignements|activités d enseignement|expérience d enseignement|"
     "expériences d enseignement"},
    {SectionKind::service, "fr",
     "responsabilités|responsabilités collectives|responsabilités administratives|"
     "activités éditoriales|rayonnement|affiliations professionnelles|sociétés savantes"},
    {SectionKind::supervision, "fr",
     "encadrement|encadrements|encadrement doctoral|direction de thèses"},
    {SectionKind::references, "fr", "références"},
    {SectionKind::interests, "fr",
     "centres d intérêt|centres d intérêts|loisirs|intérêts|divers|hobbies|passions|"
     "loisirs et centres d intérêt|activités et loisirs"},

    {SectionKind::summary, "de",
     "profil|zusammenfassung|über mich|kurzprofil|ziel|berufsziel|steckbrief|kurzbiografie|"
     "zur person|forschungsinteressen|forschungsschwerpunkte"},
    {SectionKind::contact, "de",
     "kontakt|persönliche daten|kontaktdaten|persönliche angaben|anschrift|persönliches|"
     "angaben zur person|adresse"},
    {SectionKind::work, "de",
     "berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufliche erfahrungen|"
     "berufspraxis|erfahrung|erfahrungen|werdegang|arbeitserfahrung|beschäftigung|praktika|"
     "tätigkeiten|berufstätigkeit|berufliche tätigkeit|berufliche tätigkeiten|nebentätigkeiten|"
     "beruflicher hintergrund|berufliche laufbahn|anstellungen|praktische erfahrung|"
     "praktische erfahrungen|berufliche stationen|beruf|berufliches|wehrdienst|zivildienst|"
     "praktische tätigkeiten|praktikum|wissenschaftlicher werdegang|akademische laufbahn|"
     "berufserfahrungen|relevante berufserfahrung|berufsweg|wichtige stationen|nebenjobs"},
    {SectionKind::education, "de",
     "ausbildung|bildung|studium|schulbildung|bildungsweg|akademische ausbildung|bildungsgang|"
     "hochschulbildung|schulische ausbildung|ausbildung und studium|studium und ausbildung|"
     "akademischer werdegang|schule|schulausbildung|bildungsabschlüsse|hochschulstudium|"
     "schulischer werdegang|aus und weiterbildung|berufsausbildung|promotion|ausbildungen|"
     "schule und studium|schulbildung und studium"},
    {SectionKind::publications, "de",
     "publikationen|veröffentlichungen|schriften|schriftenverzeichnis|aufsätze|"
     "publikationsliste|ausgewählte publikationen|bücher|artikel|buchkapitel"},
    {SectionKind::talks, "de",
     "vorträge|präsentationen|konferenzbeiträge|vorträge und präsentationen"},
    {SectionKind::projects, "de",
     "projekte|projekterfahrung|ausgewählte projekte|referenzprojekte|eigene projekte|"
     "private projekte|projektliste|projektübersicht|persönliche projekte|open source projekte"},
    {SectionKind::awards, "de",
     "auszeichnungen|preise|stipendien|ehrungen|preise und auszeichnungen|"
     "auszeichnungen und stipendien|stipendien und auszeichnungen|stipendien und preise"},
    {SectionKind::skills, "de",
     "kenntnisse|fähigkeiten|fachkenntnisse|edv kenntnisse|it kenntnisse|kompetenzen|"
     "qualifikationen|technische kenntnisse|besondere kenntnisse|kenntnisse und fähigkeiten|"
     "fähigkeiten und kenntnisse|stärken|programmierkenntnisse|schwerpunkte|sonstige kenntnisse|"
     "edv|technologien|weitere kenntnisse|fertigkeiten|kernkompetenzen|technische fähigkeiten"},
    {SectionKind::languages, "de", "sprachen|sprachkenntnisse|fremdsprachen"},
    {SectionKind::certificates, "de",
     "zertifikate|zertifizierungen|führerschein|lizenzen|scheine|zertifikate und lizenzen"},
    {SectionKind::courses, "de",
     "weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|seminare|zusatzqualifikationen|"
     "fort und weiterbildung|weiterbildung und zertifikate|lehrgänge|schulungen"},
    {SectionKind::volunteer, "de",
     "ehrenamt|engagement|ehrenamtliches engagement|soziales engagement|ehrenamtliche tätigkeiten|"
     "freiwilligenarbeit|ehrenamtliche tätigkeit|gesellschaftliches engagement"},
    {SectionKind::teaching, "de",
     "lehre|lehrtätigkeit|lehrerfahrung|lehrveranstaltungen|unterricht"},
    {SectionKind::service, "de",
     "mitgliedschaften|gremien|gutachtertätigkeit|gremientätigkeit|akademische selbstverwaltung"},
    {SectionKind::supervision, "de", "betreuung|betreute arbeiten|betreuung von abschlussarbeiten"},
    {SectionKind::references, "de", "referenzen"},
    {SectionKind::interests, "de",
     "interessen|hobbys|hobbies|freizeit|sonstiges|hobbys und interessen|interessen und hobbys|"
     "weiteres|persönliche interessen"},
    {SectionKind::patents, "de", "patente"},

    {SectionKind::summary, "es",
     "perfil|resumen|sobre mí|objetivo|perfil profesional|acerca de mí|extracto|presentación|"
     "objetivo profesional|resumen profesional|quién soy|líneas de investigación"},
    {SectionKind::contact, "es",
     "contacto|datos personales|información personal|datos de contacto|información de contacto"},
    {SectionKind::work, "es",
     "experiencia|experiencia profesional|experiencia laboral|trayectoria|trayectoria profesional|"
     "historial laboral|empleo|prácticas|experiencias|experiencias laborales|"
     "experiencia de trabajo|experiencia investigadora|trayectoria laboral|"
     "experiencia de investigación|vida laboral|experiencias profesionales|antecedentes laborales|"
     "otra experiencia|experiencia clínica|situación profesional actual|cargos"},
    {SectionKind::education, "es",
     "educación|formación|formación académica|estudios|formación reglada|titulación|"
     "datos académicos|historial académico|antecedentes académicos|preparación académica|"
     "educación y formación|formación universitaria|estudios realizados|escolaridad|"
     "títulos académicos|titulaciones|estudios académicos"},
    {SectionKind::publications, "es",
     "publicaciones|artículos|libros|publicaciones científicas|publicaciones seleccionadas|"
     "capítulos de libro"},
    {SectionKind::talks, "es", "ponencias|charlas|conferencias|presentaciones|congresos"},
    {SectionKind::projects, "es",
     "proyectos|proyectos personales|proyectos destacados|proyectos académicos|"
     "proyectos de investigación|proyectos realizados|portafolio"},
    {SectionKind::awards, "es",
     "premios|reconocimientos|becas|premios y reconocimientos|logros|distinciones|"
     "becas y premios|premios y becas|honores"},
    {SectionKind::skills, "es",
     "habilidades|competencias|conocimientos|aptitudes|habilidades técnicas|informática|"
     "conocimientos informáticos|herramientas|tecnologías|competencias técnicas|destrezas|"
     "conocimientos técnicos|aptitudes y competencias|capacidades|habilidades y competencias|"
     "competencias digitales|áreas de experiencia"},
    {SectionKind::languages, "es", "idiomas|lenguas"},
    {SectionKind::certificates, "es",
     "certificaciones|certificados|licencias|certificaciones y cursos"},
    {SectionKind::courses, "es",
     "cursos|formación complementaria|formación continua|cursos y seminarios|otros estudios|"
     "cursos y talleres|capacitación|capacitaciones|cursos complementarios|"
     "cursos y certificaciones|otra formación|otros cursos"},
    {SectionKind::volunteer, "es",
     "voluntariado|actividades extracurriculares|experiencia de voluntariado|voluntariados"},
    {SectionKind::teaching, "es",
     "docencia|experiencia docente|actividad docente|docencia universitaria|enseñanza"},
    {SectionKind::service, "es", "asociaciones|afiliaciones|membresías|gestión universitaria"},
    {SectionKind::references, "es", "referencias|referencias personales|referencias profesionales"},
    {SectionKind::interests, "es",
     "intereses|aficiones|otros datos|otros datos de interés|pasatiempos|otros|hobbies|"
     "información adicional|datos de interés|otra información"},

    {SectionKind::summary, "it",
     "profilo|sommario|presentazione|obiettivo|profilo professionale|chi sono|su di me|"
     "informazioni su di me|interessi di ricerca|obiettivi professionali"},
    {SectionKind::contact, "it",
     "contatti|dati personali|informazioni personali|recapiti|dati anagrafici"},
    {SectionKind::work, "it",
     "esperienza|esperienze|esperienza professionale|esperienze professionali|"
     "esperienza lavorativa|esperienze lavorative|carriera|tirocini|percorso professionale|"
     "esperienza di lavoro|esperienze di lavoro|attività professionale|stage|posizione attuale|"
     "attività lavorativa|altre esperienze|esperienza di ricerca|esperienze di ricerca|impieghi"},
    {SectionKind::education, "it",
     "istruzione|formazione|istruzione e formazione|studi|titoli di studio|percorso formativo|"
     "formazione accademica|percorso di studi|formazione e istruzione|carriera accademica|"
     "formazione scolastica|educazione|studi e formazione"},
    {SectionKind::publications, "it", "pubblicazioni|articoli|pubblicazioni scientifiche|libri"},
    {SectionKind::talks, "it", "presentazioni|conferenze|seminari|relazioni|convegni"},
    {SectionKind::projects, "it",
     "progetti|progetti personali|progetti principali|progetti di ricerca"},
    {SectionKind::awards, "it", "premi|riconoscimenti|borse di studio|premi e riconoscimenti"},
    {SectionKind::skills, "it",
     "competenze|capacità|conoscenze|abilità|competenze tecniche|competenze informatiche|"
     "capacità e competenze|competenze personali|conoscenze informatiche|competenze digitali|"
     "capacità e competenze personali|capacità e competenze tecniche|competenze professionali|"
     "capacità e competenze organizzative|competenze relazionali"},
    {SectionKind::languages, "it",
     "lingue|competenze linguistiche|lingue straniere|conoscenze linguistiche|"
     "conoscenza delle lingue|lingua"},
    {SectionKind::certificates, "it", "certificazioni|certificati|patente|patenti|abilitazioni"},
    {SectionKind::courses, "it", "corsi|formazione continua|corsi di formazione|altri corsi"},
    {SectionKind::volunteer, "it", "volontariato|attività extracurriculari"},
    {SectionKind::teaching, "it", "insegnamento|didattica|attività didattica|docenza"},
    {SectionKind::references, "it", "referenze"},
    {SectionKind::interests, "it",
     "interessi|hobby|altro|interessi personali|ulteriori informazioni|altre informazioni"},

    {SectionKind::summary, "pt",
     "perfil|resumo|sobre|sobre mim|objetivo|resumo profissional|perfil profissional|apresentação|"
     "objetivos|objetivo profissional|qualificações|resumo de qualificações"},
    {SectionKind::contact, "pt",
     "contato|contatos|dados pessoais|informações pessoais|contacto|contactos"},
    {SectionKind::work, "pt",
     "experiência|experiências|experiência profissional|experiências profissionais|"
     "histórico profissional|trajetória profissional|atuação profissional|carreira|estágios|"
     "emprego|experiência de trabalho|local de atendimento|locais de atendimento|"
     "percurso profissional|atividade profissional|histórico de trabalho|estágio|"
     "experiência laboral|vínculos profissionais|experiência de pesquisa"},
    {SectionKind::education, "pt",
     "educação|formação|formação acadêmica|formação académica|escolaridade|formação e títulos|"
     "formação complementar e acadêmica|estudos|percurso académico|habilitações|graduação|"
     "habilitações literárias|formação acadêmica titulação|histórico acadêmico|"
     "habilitações académicas|educação e formação|instrução|ensino superior|títulos"},
    {SectionKind::publications, "pt",
     "publicações|artigos|livros|produção científica|artigos publicados|produção bibliográfica"},
    {SectionKind::talks, "pt", "palestras|apresentações|conferências|participação em eventos"},
    {SectionKind::projects, "pt",
     "projetos|projetos pessoais|projectos|projetos de pesquisa|portfólio"},
    {SectionKind::awards, "pt",
     "prêmios|prémios|bolsas|conquistas|prêmios e reconhecimentos|prêmios e títulos|distinções"},
    {SectionKind::skills, "pt",
     "habilidades|competências|conhecimentos|habilidades e conhecimentos|habilidades técnicas|"
     "conhecimentos técnicos|informática|competências técnicas|tecnologias|aptidões|"
     "habilidades e competências|conhecimentos de informática|ferramentas|competências pessoais"},
    {SectionKind::languages, "pt", "idiomas|línguas|línguas estrangeiras"},
    {SectionKind::certificates, "pt", "certificações|certificados|certificações e cursos"},
    {SectionKind::courses, "pt",
     "cursos|formação complementar|cursos complementares|cursos e certificações|"
     "cursos extracurriculares|cursos livres|qualificação complementar|formação contínua"},
    {SectionKind::volunteer, "pt", "voluntariado|trabalho voluntário|atividades extracurriculares"},
    {SectionKind::teaching, "pt", "ensino|docência|experiência docente"},
    {SectionKind::references, "pt", "referências"},
    {SectionKind::interests, "pt",
     "interesses|hobbies|outros|informações adicionais|informações complementares|"
     "atividades complementares"},

    {SectionKind::summary, "nl",
     "profiel|samenvatting|over mij|persoonlijk profiel|doel|introductie"},
    {SectionKind::contact, "nl",
     "contact|persoonlijke gegevens|contactgegevens|personalia|persoonsgegevens"},
    {SectionKind::work, "nl",
     "ervaring|werkervaring|professionele ervaring|loopbaan|stages|arbeidsverleden|carrière|werk|"
     "relevante werkervaring|beroepservaring|bijbanen|onderzoekservaring"},
    {SectionKind::education, "nl",
     "opleiding|opleidingen|onderwijs|studie|studies|vooropleiding|opleiding en training|"
     "opleidingen en diploma s"},
    {SectionKind::publications, "nl", "publicaties|artikelen"},
    {SectionKind::talks, "nl", "presentaties|lezingen|voordrachten"},
    {SectionKind::projects, "nl", "projecten|persoonlijke projecten|eigen projecten"},
    {SectionKind::awards, "nl", "prijzen|onderscheidingen|beurzen|prijzen en beurzen"},
    {SectionKind::skills, "nl",
     "vaardigheden|competenties|kennis|computervaardigheden|technische vaardigheden|"
     "kennis en vaardigheden|it vaardigheden|kwaliteiten"},
    {SectionKind::languages, "nl", "talen|taalvaardigheden|talenkennis|talenkennis"},
    {SectionKind::certificates, "nl",
     "certificaten|certificeringen|rijbewijs|diploma s en certificaten"},
    {SectionKind::courses, "nl", "cursussen|trainingen|cursussen en trainingen|bijscholing"},
    {SectionKind::volunteer, "nl",
     "vrijwilligerswerk|nevenactiviteiten|bestuurservaring|nevenfuncties"},
    {SectionKind::teaching, "nl", "onderwijservaring|lesgeven"},
    {SectionKind::references, "nl", "referenties"},
    {SectionKind::interests, "nl", "interesses|hobby s|hobby s en interesses|overig|overige"},
};

}  // namespace vitagraph
