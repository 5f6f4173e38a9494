// Words that give away the kind of a heading whose whole phrase is not known.
#pragma once

#include <string_view>

#include "extract/segment/section.hpp"

namespace vitagraph {

/// Labels of parts of an entry: never headings of sections, never heads of entries. Folded.
inline constexpr std::string_view entry_labels[] = {"responsibilities",
                                                    "key responsibilities",
                                                    "duties",
                                                    "main duties",
                                                    "achievements",
                                                    "key achievements",
                                                    "technologies",
                                                    "technologies used",
                                                    "tech stack",
                                                    "environment",
                                                    "tools",
                                                    "description",
                                                    "tasks",
                                                    "activities",
                                                    "role",
                                                    "highlights",
                                                    "summary",
                                                    "stack",
                                                    "responsabilites",
                                                    "missions",
                                                    "realisations",
                                                    "environnement",
                                                    "environnement technique",
                                                    "taches",
                                                    "aufgaben",
                                                    "tatigkeiten",
                                                    "schwerpunkte",
                                                    "erfolge",
                                                    "aufgabengebiet",
                                                    "technologien",
                                                    "responsabilidades",
                                                    "funciones",
                                                    "logros",
                                                    "tareas",
                                                    "tecnologias",
                                                    "atividades",
                                                    "atribuicoes",
                                                    "mansioni",
                                                    "attivita",
                                                    "responsabilita",
                                                    "tecnologie",
                                                    "taken",
                                                    "werkzaamheden",
                                                    "verantwoordelijkheden",
                                                    "обязанности",

                                                    "достижения",
                                                    "задачи",
                                                    "технологии",
                                                    "функции",
                                                    "результаты",
                                                    "职责",
                                                    "工作内容",
                                                    "工作职责",
                                                    "业绩",
                                                    "主要职责",
                                                    "技术栈",
                                                    "业务内容",
                                                    "業務内容",
                                                    "担当業務",
                                                    "実績",
                                                    "使用技術",
                                                    "開発環境",
                                                    "담당 업무",
                                                    "주요 업무",
                                                    "성과",
                                                    "기술 스택",
                                                    "사용 기술",
                                                    "obowiazki",
                                                    "gorevler",
                                                    "sorumluluklar",
                                                    "arbetsuppgifter",
                                                    "relevant coursework",
                                                    "coursework",
                                                    "key projects",
                                                    "project",
                                                    "projects",
                                                    "client",
                                                    "key skills",
                                                    "skills used"};

/// Single words that decide the kind of a heading that is not in the table as a whole; the first
/// row with a word of the heading wins, so that narrower kinds stand first.
struct HeadingKeywords {
  SectionKind kind;
  std::string_view words;  ///< separated by '|'; a trailing '*' matches any ending
};

inline constexpr HeadingKeywords heading_keywords[] = {
    {SectionKind::references, "referees"},
    {SectionKind::patents, "patent|patents|patente|brevets|патенты|专利"},
    {SectionKind::courses, "coursework|mooc|moocs|weiterbildung*|fortbildung*|workshops"},
    {SectionKind::grants, "grant|grants|funding"},
    {SectionKind::supervision, "supervision|supervised|mentees|encadrement*|advisees"},
    {SectionKind::talks,
     "talk|talks|presentation|presentations|keynotes|poster|posters|vortrage|seminars|lectures"},
    {SectionKind::publications,
     "publication|publications|paper|papers|publikationen|publicaciones|pubblicazioni|publicacoes|"
     "публикации|articles|journals|preprints|veroffentlichungen|theses|proceedings|论文|論文|논문|"
     "chapters|manuscripts|publicaties"},
    {SectionKind::volunteer,
     "volunteer|volunteering|voluntary|extracurricular*|ehrenamt*|benevol*|voluntari*|volontari*|"
     "clubs|societies"},
    {SectionKind::service,
     "service|committee|committees|membership|memberships|reviewer|reviewing|editorial|"
     "affiliations|mitgliedschaft*"},
    {SectionKind::teaching, "teaching|taught|lehre|enseignement*|docencia|didattica|docente"},
    {SectionKind::certificates,
     "certification|certifications|certificates|certificate|zertifikate|certificaciones|licenses|"
     "licences|certificazioni|certificacoes|сертификаты|资格|자격증|licensure"},
    {SectionKind::awards,
     "award|awards|honors|honours|scholarships|fellowships|prizes|auszeichnungen|premios|bourses|"
     "distinctions|premi|prix|награды|获奖|受賞|수상|achievements|stipendien|accomplishments|"
     "becas"},
    {SectionKind::projects,
     "project|projects|projekte|projets|proyectos|progetti|projetos|проекты|项目|프로젝트|"
     "portfolio|"
     "projecten|hackathons|プロジェクト"},
    {SectionKind::work,
     "experience|experiences|employment|career|berufserfahrung|erfahrung|experiencia|esperienza|"
     "esperienze|experiencia*|ervaring|опыт|工作|经历|職歴|職務|경력|berufliche*|internship|"
     "internships|appointments|positions|jobs|worked|emploi*|professionnel*|laboral|lavorativ*|"
     "werkervaring|doswiadczenie|deneyim*|erfarenhet|praktika|stages|stage"},
    {SectionKind::education,
     "education|educational|academic|ausbildung|studium|formation|formations|diplomes|formacion|"
     "formazione|istruzione|formacao|educacion|opleiding*|образование|教育|学歴|학력|degrees|"
     "studies|studi|estudios|etudes|qualifications|wyksztalcenie|egitim|utbildning|academica"},
    {SectionKind::skills,
     "skill|skills|competences|competencies|competence|kenntnisse|fahigkeiten|habilidades|"
     "competenze|competencias|conocimientos|vaardigheden|навыки|技能|スキル|기술|expertise|"
     "technologies|proficiency|proficiencies|toolkit|stack|abilities|tools"},
    {SectionKind::languages, "languages|langues|sprachen|idiomas|lingue|talen|языки|语言|語学"},
    {SectionKind::courses, "courses|training|kurse|cursos|corsi|cours"},
    {SectionKind::summary, "summary|profile|objective|about|profil|perfil|profilo|statement"},
    {SectionKind::contact, "contact|contacts|kontakt"},
    {SectionKind::interests, "interests|hobbies|interessen|loisirs|intereses"},
};

}  // namespace vitagraph
