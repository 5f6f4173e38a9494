// Wordings of résumés on the European continent and in Latin America that the other tables lack:
// of the trades, of schools below the university, of further training. Phrases that stand within
// entries as well ("Werkzaamheden", "Trabajos realizados") are left out. Facts, gathered by hand.
#pragma once

#include "extract/segment/headings/heading_phrases.hpp"

namespace vitagraph {

inline constexpr HeadingPhrases heading_phrases_european[] = {
    {SectionKind::contact, "de", "zur person|personalien|angaben zu meiner person|meine daten"},
    {SectionKind::work, "de",
     "bisherige tätigkeiten|bisherige tätigkeit|karriereweg|aktuelle position|derzeitige position|"
     "aktuelle tätigkeit|derzeitige tätigkeit|berufseinstieg|arbeitsverhältnisse|beschäftigungen|"
     "beschäftigungsverhältnisse|selbstständigkeit|selbständigkeit|selbständige tätigkeit|"
     "selbstständige tätigkeit|dienstlaufbahn|auslandspraktika|praktika und nebenjobs|"
     "praktika und nebentätigkeiten|praktika und ferienjobs|praktika und aushilfstätigkeiten|"
     "aushilfstätigkeiten|aushilfsjobs|studentische tätigkeiten|studentenjobs|"
     "projekterfahrung und berufspraxis|berufspraxis und praktika|berufserfahrung und praktika|"
     "arbeitgeber|bisherige arbeitgeber|frühere tätigkeiten|frühere arbeitgeber|"
     "berufliche aktivitäten|berufliche meilensteine|praktische berufserfahrung|"
     "berufliche praxis|relevante berufserfahrung|tätigkeiten neben dem studium|"
     "berufliche stationen|klinische tätigkeit|ärztliche tätigkeit|richterliche tätigkeit"},
    {SectionKind::education, "de",
     "schulische laufbahn|schullaufbahn|berufliche ausbildung|schulabschlüsse|"
     "akademische abschlüsse|besuchte schulen|ausbildungsweg|ausbildungsgang|grundausbildung|"
     "universitäre ausbildung|universitäre bildung|schulischer bildungsweg|schulzeit|"
     "schule und studium|schule und ausbildung|schule und berufsausbildung|"
     "schulische und berufliche ausbildung|studium und weiterbildung|schulischer werdegang|"
     "schulischer und beruflicher werdegang|erstausbildung|allgemeinbildung|"
     "studienverlauf|hochschulabschluss|hochschulabschlüsse|fachliche ausbildung"},
    {SectionKind::courses, "de",
     "weitere qualifikationen|weiterführende qualifikationen|weiterbildungsmaßnahmen|"
     "fortbildungsmaßnahmen|berufsbegleitende fortbildung|berufliche fortbildung|"
     "berufliche fortbildungen|seminare und fortbildungen|seminare und lehrgänge|"
     "lehrgänge und seminare|kurse und weiterbildungen|weiterbildungen und seminare|"
     "zusätzliche ausbildungen|zusatzausbildungen|schulungen und seminare"},
    {SectionKind::volunteer, "de",
     "außeruniversitäres engagement|außerschulisches engagement|freiwilliges engagement|"
     "ehrenamtliche aufgaben|ehrenamtliche arbeit|vereinsarbeit|freiwilligentätigkeit"},
    {SectionKind::certificates, "de", "führerscheine|führerschein und mobilität|scheine"},

    {SectionKind::contact, "nl", "overige gegevens|algemene gegevens|contactinformatie"},
    {SectionKind::work, "nl",
     "werkverleden|arbeidservaring|bestuurlijke ervaring|academische aanstellingen|aanstellingen|"
     "vakantiewerk|vakantiejobs|studentenjobs|loopbaan tot heden|werkgevers|tewerkstelling|"
     "betrekkingen|arbeidsloopbaan|arbeidshistorie|werkhistorie|werkervaring en stages|"
     "stages en werkervaring|relevante ervaring|praktische ervaring|stages en vakantiewerk|"
     "stages en bijbanen|bijbanen en stages|ervaring in loondienst|interim opdrachten|opdrachten|"
     "huidige werkzaamheden|huidige betrekking|eerdere functies|vorige functies|"
     "eerdere werkervaring|overige ervaring|beroepsleven|beroepsactiviteiten"},
    {SectionKind::education, "nl",
     "opleidingsgegevens|vooropleidingen|behaalde diploma s|diploma s en opleidingen|"
     "schoolloopbaan|schoolcarrière|studieloopbaan|genoten opleidingen|genoten onderwijs|"
     "opleidingshistorie|onderwijsachtergrond|opleidingsachtergrond|opleidingsoverzicht|"
     "opleiding en diploma s|opleidingen en diploma s|studies en diploma s|studie en opleiding|"
     "scholing en opleiding|opleiding en vorming|gevolgd onderwijs|studiegegevens|"
     "schoolse opleiding|reguliere opleidingen|academische vorming"},
    {SectionKind::courses, "nl",
     "overige opleidingen en trainingen|gevolgde cursussen|aanvullende cursussen|"
     "bijkomende opleidingen|bijkomende vormingen|vormingen|gevolgde trainingen|"
     "opleidingen en trainingen|cursussen en certificaten|certificaten en cursussen|"
     "aanvullende trainingen|overige cursussen|overige opleidingen|bijscholingen|"
     "permanente vorming|navorming|nascholingen|workshops en trainingen"},
    {SectionKind::volunteer, "nl",
     "nevenwerkzaamheden|vrijwillige activiteiten|vrijwilligerservaring|vrijwillig engagement|"
     "maatschappelijke betrokkenheid|bestuurswerk|verenigingsleven|engagementen"},
    {SectionKind::certificates, "nl", "rijbewijzen|rijbewijs en vervoer|attesten"},

    {SectionKind::work, "es",
     "otras experiencias|otras experiencias laborales|otros trabajos|otros empleos|"
     "práctica profesional|empleos anteriores|empleo actual|trabajo actual|puesto actual|"
     "cargo actual|cargos desempeñados|cargos ocupados|experiencia asistencial|"
     "experiencia clínica|experiencia hospitalaria|experiencia en hostelería|"
     "experiencia en el sector|experiencia comercial|experiencia investigadora|"
     "experiencia administrativa|experiencia en docencia|experiencia pedagógica|"
     "ejercicio profesional|antecedentes de trabajo|record laboral|"
     "récord laboral|datos laborales|información laboral|situación laboral actual|"
     "situación profesional|prácticas en empresas|prácticas laborales|prácticas formativas|"
     "servicios prestados|experiencia laboral y prácticas|relación laboral"},
    {SectionKind::education, "es",
     "titulación académica|instrucción académica|nivel de estudios|grado de instrucción|"
     "títulos obtenidos|títulos y grados|formación básica|formación superior|formación oficial|"
     "información académica|estudios superiores|estudios oficiales|estudios formales|"
     "currículum académico|datos educativos|datos de formación|datos formativos|"
     "antecedentes educacionales|antecedentes educativos|estudios realizados|"
     "enseñanza|instrucción formal|formación de base|formación inicial|"
     "estudios primarios y secundarios|educación básica y media|títulos oficiales|"
     "formación académica oficial|expediente académico"},
    {SectionKind::courses, "es",
     "formación continuada|cursos de formación permanente|formación permanente|"
     "perfeccionamiento|cursos de perfeccionamiento|educación no formal|educación continua|"
     "jornadas y congresos|cursos y jornadas|cursos y congresos|cursos y capacitaciones|"
     "capacitaciones y cursos|cursos de formación|cursos de capacitación|"
     "formación extraacadémica|formación interna|otros estudios|estudios complementarios|"
     "cursos y certificaciones|actualización profesional|cursos extracurriculares"},
    {SectionKind::volunteer, "es",
     "trabajo voluntario|actividades de voluntariado|labor social|labores sociales|"
     "experiencia de voluntariado|experiencia como voluntario|experiencia como voluntaria|"
     "cooperación y voluntariado|servicio social y voluntariado"},
    {SectionKind::references, "es",
     "referencias laborales|referencias profesionales|referencias personales"},
    {SectionKind::certificates, "es", "carné de conducir|permiso de conducir|licencias"},
    {SectionKind::skills, "es", "paquetería|manejo de software|conocimientos de ofimática"},
    {SectionKind::service, "es", "asociaciones profesionales|colegios profesionales"},
    {SectionKind::awards, "es", "oposiciones|oposiciones aprobadas|méritos y distinciones"},

    {SectionKind::work, "fr",
     "expérience de travail|expériences de travail|carrière professionnelle|fonctions antérieures|"
     "fonctions actuelles|fonctions exercées|fonctions occupées|itinéraire professionnel|"
     "cheminement professionnel|antécédents professionnels|expérience pertinente|"
     "expériences pertinentes|poste actuel|emploi actuel|activité actuelle|situation actuelle|"
     "situation professionnelle|missions d intérim|missions intérimaires|travail saisonnier|"
     "emplois saisonniers|jobs étudiants|jobs d été|jobs saisonniers|petits boulots|"
     "emplois d été|emplois étudiants|emplois précédents|postes précédents|postes antérieurs|"
     "expériences antérieures|expérience antérieure|expériences complémentaires|"
     "autres expériences professionnelles|autres emplois|expérience clinique|"
     "expériences hospitalières|expérience hospitalière|expérience de terrain|"
     "expériences de terrain|stages et jobs|stages et alternance|stages et apprentissage|"
     "apprentissage et stages|activité libérale|états de service|vie active|"
     "mon expérience|mon parcours professionnel|parcours pro|expériences pro|expérience pro"},
    {SectionKind::education, "fr",
     "cursus scolaire|cursus universitaire|cursus académique|études supérieures|études secondaires|"
     "niveau d études|formation professionnelle|formations professionnelles|formation scolaire|"
     "formations initiales|études et concours|diplômes et concours|concours et diplômes|"
     "diplômes et titres|titres et travaux|qualifications et diplômes|diplômes et qualifications|"
     "mon parcours scolaire|mes diplômes|mes études|mes formations|mes diplômes et formations|"
     "formation générale|scolarité et formation|formation et scolarité|parcours de formation|"
     "formation qualifiante|formations qualifiantes|formation de base|études effectuées"},
    {SectionKind::courses, "fr",
     "autres formations|formations internes|formation interne|stages de formation|"
     "stages et séminaires|formations suivies|formations et séminaires|modules de formation|"
     "formations spécifiques|formations annexes"},
    {SectionKind::volunteer, "fr",
     "expérience bénévole|expériences bénévoles|expériences associatives|bénévolat et loisirs|"
     "activités bénévoles|engagements bénévoles|investissement associatif|associatif"},
    {SectionKind::service, "fr", "associations professionnelles|ordres professionnels"},
    {SectionKind::contact, "fr", "état civil|renseignements personnels"},

    {SectionKind::work, "it",
     "esperienze pregresse|occupazioni precedenti|impieghi precedenti|occupazione attuale|"
     "posizione attuale|lavoro attuale|esperienze formative e lavorative|lavori stagionali|"
     "esperienze professionali e lavorative|attività professionale|attività lavorativa|"
     "carriera professionale|carriera lavorativa|carriera|curriculum professionale|"
     "tirocini e stage|stage e tirocini|esperienza sul campo"},
    {SectionKind::education, "it",
     "studi|studi effettuati|studi compiuti|titolo di studio|percorso di studi|percorso formativo|"
     "formazione scolastica|formazione e istruzione|istruzione scolastica|carriera scolastica|"
     "formazione culturale|formazione accademica|diplomi e titoli di studio"},
    {SectionKind::courses, "it",
     "corsi di formazione|corsi di aggiornamento|altri corsi|formazione continua|"
     "formazione complementare|corsi e attestati|corsi professionali|corsi frequentati"},
    {SectionKind::volunteer, "it", "attività di volontariato|esperienze di volontariato"},

    {SectionKind::work, "pt",
     "empregos anteriores|emprego atual|cargo atual|percurso laboral|vida profissional|"
     "carreira profissional|experiências anteriores|outras experiências|estágios profissionais|"
     "histórico de trabalho|vínculos empregatícios|vínculos|trajetória|trajectória profissional|"
     "empresas em que trabalhei|últimos empregos|estágios e empregos"},
    {SectionKind::education, "pt",
     "escolaridade|nível de escolaridade|grau de instrução|instrução|habilitações|"
     "habilitações escolares|habilitações académicas|habilitações literárias|estudos|"
     "percurso escolar|percurso académico|dados acadêmicos|dados académicos|grau académico|"
     "formação escolar|formação superior|formação de base"},
    {SectionKind::courses, "pt",
     "cursos realizados|outros cursos|cursos livres|cursos extracurriculares|formação contínua|"
     "formação profissional complementar|cursos de aperfeiçoamento|cursos e certificados|"
     "qualificações complementares|atividades complementares"},
    {SectionKind::volunteer, "pt", "trabalho voluntário|atividades voluntárias|ação social"},

    {SectionKind::work, "pl",
     "przebieg kariery|przebieg kariery zawodowej|przebieg pracy zawodowej|przebieg zatrudnienia|"
     "historia zatrudnienia|dotychczasowe zatrudnienie|zatrudnienie|praca zawodowa|"
     "praktyki i staże|staże i praktyki|staże|praktyki|praktyki zawodowe|kariera zawodowa|"
     "ścieżka kariery|prace dorywcze|dodatkowe doświadczenie|praca|doświadczenie w pracy"},
    {SectionKind::education, "pl",
     "edukacja i wykształcenie|wykształcenie i edukacja|przebieg edukacji|przebieg nauki|"
     "przebieg kształcenia|szkoły|ukończone szkoły|wykształcenie i kwalifikacje|"
     "kwalifikacje i wykształcenie|ścieżka edukacyjna"},
    {SectionKind::courses, "pl",
     "ukończone kursy|ukończone szkolenia|odbyte szkolenia|odbyte kursy|dodatkowe kursy|"
     "kursy i certyfikaty|szkolenia i certyfikaty|szkolenia i kursy|kursy i szkolenia"},
    {SectionKind::volunteer, "pl", "działalność społeczna|wolontariat i działalność społeczna"},

    {SectionKind::work, "sv",
     "tidigare anställningar|nuvarande anställning|anställningar|arbeten|tidigare arbeten|"
     "yrkeserfarenhet|yrkesliv|arbetsliv|sommarjobb|extrajobb|praktikplatser|"
     "relevant arbetslivserfarenhet|övrig arbetslivserfarenhet|arbetslivserfarenheter|"
     "befattningar|tjänster|tidigare tjänster"},
    {SectionKind::education, "sv",
     "utbildningar|skolgång|skola|studier|akademisk utbildning|högskoleutbildning|"
     "utbildningsbakgrund|gymnasieutbildning|eftergymnasial utbildning|yrkesutbildning"},
    {SectionKind::courses, "sv",
     "kurser|övriga kurser|kurser och certifikat|kurser och utbildningar|fortbildning|"
     "vidareutbildning|övrig utbildning|internutbildningar"},
    {SectionKind::volunteer, "sv",
     "föreningsuppdrag|föreningsliv|förtroendeuppdrag|ideellt arbete|ideella uppdrag|"
     "ideellt engagemang"},

    {SectionKind::work, "tr",
     "çalışma hayatı|çalışma geçmişi|iş geçmişi|iş tecrübesi|iş tecrübeleri|iş deneyimleri|"
     "mesleki deneyim|mesleki deneyimler|mesleki tecrübe|profesyonel deneyim|stajlar|"
     "staj deneyimi|staj deneyimleri|çalıştığı kurumlar|görevler"},
    {SectionKind::education, "tr",
     "eğitim durumu|öğrenim durumu|öğrenim bilgileri|eğitim geçmişi|akademik eğitim|"
     "öğrenim|mezuniyet bilgileri|eğitim hayatı"},
    {SectionKind::courses, "tr",
     "kurslar|kurs ve seminerler|seminer ve kurslar|eğitim ve seminerler|"
     "kurslar ve sertifikalar|sertifika ve kurslar|aldığı eğitimler"},

    {SectionKind::work, "ru",
     "трудовая деятельность|трудовой стаж|трудовой опыт|места работы|место работы|"
     "профессиональная деятельность|профессиональный опыт|карьера|послужной список|"
     "предыдущие места работы|стажировки|производственная практика"},
    {SectionKind::education, "ru",
     "основное образование|высшее образование|образование и квалификация|учёба|учеба|"
     "полученное образование|базовое образование|сведения об образовании"},
    {SectionKind::courses, "ru",
     "повышение квалификации|дополнительное образование|курсы и тренинги|курсы|тренинги|"
     "профессиональная переподготовка|курсы повышения квалификации|повышение квалификации курсы|"
     "дополнительные курсы|семинары и тренинги"},
};

}  // namespace vitagraph
