// The phrases of heading_table.cpp: facts of fifteen languages, gathered by hand.
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
     "leadership experience|experience and projects|experience and notable projects|"
     "work experience and internships|previous employment|where i ve worked|"
     "professional employment|employment experience|working experience|related experience|"
     "consulting|consulting experience|engagements|technical experience|field experience|"
     "industrial product r d experience|professional career|career path|clerkships|residency|"
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

    {SectionKind::summary, "ru",
     "обо мне|о себе|цель|профиль|краткая информация|резюме|общая информация|желаемая должность|"
     "научные интересы|коротко о себе"},
    {SectionKind::contact, "ru",
     "контакты|контактная информация|личные данные|личная информация|связаться|"
     "персональные данные|контактные данные"},
    {SectionKind::work, "ru",
     "опыт|опыт работы|профессиональный опыт|трудовая деятельность|карьера|стажировки|работа|"
     "места работы|профессиональная деятельность|трудовой опыт|стажировка|практика|"
     "опыт трудовой деятельности|дополнительный опыт"},
    {SectionKind::education, "ru",
     "образование|высшее образование|основное образование|учеба|обучение|"
     "образование и обучение|академическое образование"},
    {SectionKind::publications, "ru",
     "публикации|статьи|научные публикации|печатные работы|научные труды|научные работы|"
     "избранные публикации"},
    {SectionKind::talks, "ru", "доклады|выступления|конференции"},
    {SectionKind::projects, "ru",
     "проекты|личные проекты|пет проекты|портфолио|учебные проекты|избранные проекты"},
    {SectionKind::awards, "ru",
     "награды|достижения|премии|стипендии|награды и достижения|награды и премии|"
     "сертификаты и достижения"},
    {SectionKind::skills, "ru",
     "навыки|ключевые навыки|компетенции|профессиональные навыки|технические навыки|технологии|"
     "умения|знания|умения и навыки|профессиональные качества|личные качества|стек|"
     "технологический стек|знания и навыки|стек технологий"},
    {SectionKind::languages, "ru", "языки|знание языков|владение языками|иностранные языки"},
    {SectionKind::certificates, "ru", "сертификаты|лицензии|удостоверения"},
    {SectionKind::courses, "ru",
     "курсы|дополнительное образование|повышение квалификации|повышение квалификации курсы|"
     "тренинги|курсы и тренинги|профессиональная переподготовка"},
    {SectionKind::volunteer, "ru",
     "волонтерство|общественная деятельность|волонтерская деятельность|волонтёрство"},
    {SectionKind::teaching, "ru",
     "преподавание|педагогическая деятельность|преподавательская деятельность"},
    {SectionKind::references, "ru", "рекомендации|рекомендатели"},
    {SectionKind::interests, "ru", "интересы|хобби|увлечения|дополнительная информация|прочее"},

    {SectionKind::summary, "zh",
     "个人简介|自我评价|简介|关于我|个人总结|职业概述|求职意向|個人簡介|自我介绍|个人概述|"
     "自我評價|关于|个人评价|职业目标|研究方向|研究兴趣|个人优势|基本情况"},
    {SectionKind::contact, "zh",
     "联系方式|个人信息|基本信息|聯絡方式|基本資料|个人资料|联系我|個人資料|聯繫方式"},
    {SectionKind::work, "zh",
     "工作经历|工作经验|职业经历|实习经历|工作經驗|工作經歷|实习经验|任职经历|从业经历|"
     "职业履历|工作履历|实践经历|经历|經歷|實習經歷|工作背景|工作与实习经历|实习和工作经历|"
     "主要经历|科研工作经历|工作经历和项目|實習經驗|職業經歷|研究经历|科研经历"},
    {SectionKind::education, "zh",
     "教育背景|教育经历|学历|教育|學歷|教育背景及经历|教育程度|學歷背景|学习经历|教育經歷|"
     "教育情况|教育与培训|受教育经历"},
    {SectionKind::publications, "zh",
     "论文|发表论文|学术论文|出版物|著作|論文|发表文章|学术成果|论文发表|科研成果|发表|"
     "論文發表|学术发表|代表性论文"},
    {SectionKind::talks, "zh", "演讲|报告|学术报告|演講|分享|会议报告"},
    {SectionKind::projects, "zh",
     "项目经历|项目经验|项目|專案|個人專案|开源项目|作品|项目介绍|项目作品|專案經歷|个人项目|"
     "代表项目|作品集|研究项目|科研项目|主要项目|开源贡献|專案經驗|开源作品|项目实践"},
    {SectionKind::awards, "zh",
     "获奖|奖项|荣誉|获奖情况|荣誉奖项|所获奖项|奖学金|獲獎|获奖经历|荣誉证书|获奖荣誉|"
     "獲獎經歷|竞赛|竞赛经历|荣誉与奖项|荣誉和奖项|奖励|竞赛获奖|獎項"},
    {SectionKind::skills, "zh",
     "技能|专业技能|技能清单|掌握技能|技術|技能特长|个人技能|专业能力|技术栈|專業技能|"
     "IT技能|核心技能|技能与特长|技术能力|职业技能|技能专长|专长|专业特长|技能总结|擅长技能"},
    {SectionKind::languages, "zh", "语言|语言能力|語言|語言能力|外语水平|外语能力"},
    {SectionKind::certificates, "zh",
     "证书|资格证书|證書|證照|证照|资质证书|技能证书|專業證照|证书资质"},
    {SectionKind::courses, "zh", "培训经历|课程|主修课程|培训|相关课程|培训经验"},
    {SectionKind::volunteer, "zh",
     "志愿者经历|社会实践|校园经历|社团经历|志愿服务|社团活动|校内经历|学生工作|课外活动|"
     "社團經歷|社会活动|学生工作经历|在校经历"},
    {SectionKind::teaching, "zh", "教学|教学经历|教學經歷"},
    {SectionKind::interests, "zh", "兴趣爱好|其他|兴趣|愛好|其它|爱好|补充信息|其他信息"},
    {SectionKind::patents, "zh", "专利|專利|专利成果"},

    {SectionKind::summary, "ja",
     "職務要約|自己pr|自己紹介|概要|プロフィール|職歴要約|要約|サマリー|志望動機|経歴概要|"
     "職務概要|キャリアサマリー|自己pr 志望動機|経歴要約"},
    {SectionKind::contact, "ja", "連絡先|基本情報|個人情報|基本プロフィール|リンク"},
    {SectionKind::work, "ja",
     "職歴|職務経歴|経歴|業務経歴|職務経歴詳細|業務経験|職務経験|勤務経歴|職務内容|主な経歴|"
     "インターン|インターンシップ|アルバイト|職務履歴|略歴|職歴詳細|実務経験|研究歴|"
     "キャリア|職務詳細|勤務歴"},
    {SectionKind::education, "ja", "学歴|教育|最終学歴|学位|学歴 職歴|学歴職歴|教育歴|学業"},
    {SectionKind::publications, "ja",
     "論文|業績|研究業績|著書|発表論文|学術論文|執筆|書籍|著作|論文 発表|出版物|論文発表"},
    {SectionKind::talks, "ja", "講演|発表|登壇|学会発表|口頭発表|登壇歴|招待講演"},
    {SectionKind::projects, "ja",
     "プロジェクト|個人開発|制作物|ポートフォリオ|開発実績|プロジェクト経験|oss活動|主な開発実績|"
     "作品|開発プロジェクト|プロジェクト詳細|成果物|個人プロジェクト"},
    {SectionKind::awards, "ja", "受賞|受賞歴|表彰|奨学金|受賞 表彰|賞|助成金"},
    {SectionKind::skills, "ja",
     "スキル|技術スキル|テクニカルスキル|活かせる経験 知識 技術|得意分野|技術|スキルセット|"
     "保有スキル|使用技術|活かせるスキル|経験技術|スキル要約|技術要素|pcスキル|専門分野|"
     "活かせる経験・知識・技術|テクニカル"},
    {SectionKind::languages, "ja", "語学|言語|語学力|語学スキル"},
    {SectionKind::certificates, "ja",
     "資格|免許 資格|保有資格|免許|資格 免許|取得資格|資格等|免許・資格|資格・免許|認定"},
    {SectionKind::volunteer, "ja",
     "ボランティア|課外活動|活動|社外活動|コミュニティ活動|サークル活動"},
    {SectionKind::teaching, "ja", "教育経験|教歴|講師歴"},
    {SectionKind::interests, "ja", "趣味|その他|趣味 特技|特技|趣味・特技|本人希望記入欄"},
    {SectionKind::patents, "ja", "特許"},

    {SectionKind::summary, "ko",
     "소개|자기소개|요약|프로필|경력 요약|경력요약|간단 소개|핵심 역량 요약|about me|인사말|개요"},
    {SectionKind::contact, "ko", "연락처|개인정보|인적사항|인적 사항|기본정보|기본 정보|링크"},
    {SectionKind::work, "ko",
     "경력|경력사항|경력 사항|경험|업무 경험|직장 경력|실무 경험|인턴|근무 경력|업무경험|"
     "회사 경력|주요 경력|경력 상세|상세 경력|이력|인턴 경험|연구 경력|재직 경력|경력 "
     "기술|경력기술서"},
    {SectionKind::education, "ko", "학력|교육|학력사항|학력 사항|학력 및 교육|최종 학력|최종학력"},
    {SectionKind::publications, "ko", "논문|출판|저서|연구 실적|논문 및 저서|학술 논문|게재 논문"},
    {SectionKind::talks, "ko", "발표|강연|학회 발표"},
    {SectionKind::projects, "ko",
     "프로젝트|개인 프로젝트|주요 프로젝트|포트폴리오|사이드 프로젝트|프로젝트 경험|토이 프로젝트|"
     "팀 프로젝트|오픈소스|프로젝트 경력|오픈소스 활동|오픈 소스"},
    {SectionKind::awards, "ko",
     "수상|수상 경력|수상내역|수상 내역|장학금|수상 이력|수상경력|수상 및 장학"},
    {SectionKind::skills, "ko",
     "기술|기술 스택|보유 기술|스킬|역량|핵심 역량|기술스택|보유기술|사용 기술|전문 기술|보유 "
     "역량"},
    {SectionKind::languages, "ko", "언어|외국어|어학|어학 능력|외국어 능력|어학능력"},
    {SectionKind::certificates, "ko",
     "자격증|자격|면허|자격증 및 어학|자격 사항|자격사항|어학 및 자격증"},
    {SectionKind::courses, "ko", "교육 이수|교육사항|교육 사항|교육 이력|교육 수료|교육이수|연수"},
    {SectionKind::volunteer, "ko",
     "봉사활동|대외활동|활동|동아리|대외 활동|봉사 활동|활동 내역|기타 활동"},
    {SectionKind::interests, "ko", "취미|관심사|기타|기타 사항|병역|병역사항|병역 사항"},
    {SectionKind::patents, "ko", "특허"},

    {SectionKind::summary, "pl",
     "profil|podsumowanie|o mnie|podsumowanie zawodowe|cel zawodowy|profil zawodowy"},
    {SectionKind::contact, "pl", "kontakt|dane osobowe|dane kontaktowe"},
    {SectionKind::work, "pl",
     "doświadczenie|doświadczenie zawodowe|kariera|praktyki|przebieg kariery|staże|historia "
     "zatrudnienia|"
     "przebieg pracy zawodowej|praca"},
    {SectionKind::education, "pl",
     "edukacja|wykształcenie|studia|wykształcenie i kursy|edukacja i szkolenia"},
    {SectionKind::publications, "pl", "publikacje|artykuły|publikacje naukowe"},
    {SectionKind::projects, "pl", "projekty|projekty własne"},
    {SectionKind::awards, "pl", "nagrody|osiągnięcia|stypendia|nagrody i wyróżnienia"},
    {SectionKind::skills, "pl",
     "umiejętności|kompetencje|umiejętności techniczne|technologie|umiejętności i kompetencje"},
    {SectionKind::languages, "pl", "języki|języki obce|znajomość języków"},
    {SectionKind::certificates, "pl", "certyfikaty|uprawnienia|prawo jazdy"},
    {SectionKind::courses, "pl", "kursy|szkolenia|kursy i szkolenia|szkolenia i kursy"},
    {SectionKind::volunteer, "pl", "wolontariat|działalność społeczna|działalność dodatkowa"},
    {SectionKind::interests, "pl", "zainteresowania|hobby|inne"},

    {SectionKind::summary, "tr", "özet|hakkımda|profil|kariyer hedefi|kişisel profil|ön yazı"},
    {SectionKind::contact, "tr", "iletişim|kişisel bilgiler|iletişim bilgileri"},
    {SectionKind::work, "tr",
     "deneyim|iş deneyimi|iş tecrübesi|iş deneyimleri|deneyimler|profesyonel deneyim|stajlar|staj|"
     "mesleki deneyim|tecrübe|çalışma deneyimi"},
    {SectionKind::education, "tr", "eğitim|öğrenim|eğitim bilgileri|eğitim durumu|öğrenim durumu"},
    {SectionKind::publications, "tr", "yayınlar|makaleler|bilimsel yayınlar"},
    {SectionKind::projects, "tr", "projeler|kişisel projeler"},
    {SectionKind::awards, "tr", "ödüller|başarılar|burslar|ödüller ve başarılar"},
    {SectionKind::skills, "tr",
     "yetenekler|beceriler|yetkinlikler|bilgisayar bilgisi|teknik beceriler"},
    {SectionKind::languages, "tr", "diller|yabancı dil|yabancı diller|dil becerileri|dil bilgisi"},
    {SectionKind::certificates, "tr", "sertifikalar|belgeler|sertifikalar ve eğitimler"},
    {SectionKind::courses, "tr", "kurslar|eğitimler|kurs ve sertifikalar"},
    {SectionKind::volunteer, "tr", "gönüllülük|gönüllü çalışmalar|sosyal sorumluluk"},
    {SectionKind::references, "tr", "referanslar"},
    {SectionKind::interests, "tr", "ilgi alanları|hobiler"},

    {SectionKind::summary, "sv", "profil|sammanfattning|om mig|kort om mig|personligt"},
    {SectionKind::contact, "sv", "kontakt|kontaktuppgifter|personuppgifter"},
    {SectionKind::work, "sv",
     "erfarenhet|arbetslivserfarenhet|yrkeserfarenhet|anställningar|arbetserfarenhet|praktik|"
     "arbete|anställning"},
    {SectionKind::education, "sv", "utbildning|utbildningar|studier|högre utbildning"},
    {SectionKind::publications, "sv", "publikationer|artiklar"},
    {SectionKind::projects, "sv", "projekt|egna projekt"},
    {SectionKind::awards, "sv", "utmärkelser|priser|stipendier|priser och utmärkelser"},
    {SectionKind::skills, "sv",
     "kompetenser|färdigheter|kunskaper|kompetens|datorkunskaper|datakunskaper"},
    {SectionKind::languages, "sv", "språk|språkkunskaper"},
    {SectionKind::certificates, "sv", "certifikat|certifieringar|körkort|licenser"},
    {SectionKind::courses, "sv", "kurser|vidareutbildning|övriga utbildningar"},
    {SectionKind::volunteer, "sv",
     "ideellt arbete|ideellt engagemang|föreningsliv|uppdrag|förtroendeuppdrag"},
    {SectionKind::references, "sv", "referenser"},
    {SectionKind::interests, "sv", "intressen|fritid|övrigt|fritidsintressen"},

    {SectionKind::work, "da", "erhvervserfaring|arbejdserfaring|ansættelser|erfaring"},
    {SectionKind::education, "da", "uddannelse|uddannelser"},
    {SectionKind::work, "no", "arbeidserfaring|yrkeserfaring|erfaring"},
    {SectionKind::education, "no", "utdanning|utdannelse"},
    {SectionKind::work, "fi", "työkokemus|kokemus"},
    {SectionKind::education, "fi", "koulutus"},
    {SectionKind::work, "cs", "pracovní zkušenosti|praxe|zaměstnání|zkušenosti"},
    {SectionKind::education, "cs", "vzdělání|studium"},
    {SectionKind::skills, "cs", "dovednosti|znalosti|schopnosti"},
    {SectionKind::languages, "cs", "jazyky|jazykové znalosti"},
    {SectionKind::work, "lt", "darbo patirtis|patirtis"},
    {SectionKind::education, "lt", "išsilavinimas|išsimokslinimas"},
    {SectionKind::work, "uk", "досвід|досвід роботи"},
    {SectionKind::education, "uk", "освіта"},
    {SectionKind::skills, "uk", "навички|вміння"},
    {SectionKind::languages, "uk", "мови"},
    {SectionKind::work, "hu", "munkatapasztalat|szakmai tapasztalat|szakmai tapasztalatok"},
    {SectionKind::education, "hu", "tanulmányok|végzettség|iskolai végzettség"},
    {SectionKind::work, "ro", "experiență|experiență profesională|experienta profesionala"},
    {SectionKind::education, "ro", "educație|studii|educație și formare"},
};

}  // namespace vitagraph
