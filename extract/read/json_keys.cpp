#include "extract/read/json_keys.hpp"

#include <array>
#include <map>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

struct SectionRow {
  JsonSection section;
  std::string_view keys;  // folded, separated by blanks
};

// The first row that holds the key wins.
constexpr std::array section_rows = {
    SectionRow{JsonSection::basics,
               "basics basic info information profile profil user personal personalinfo "
               "personalinformation contact contactinfo contactinformation contacts kontakt "
               "contato contatti contacto about me person header sidebar socialmedia social "
               "datospersonales dadospessoais datipersonali"},
    SectionRow{JsonSection::work,
               "work works experience experiences exp emplois emploi workexperience "
               "workexperiences professionalexperience employment employments "
               "employmenthistory jobs job jobhistory workhistory career positions currentposition "
               "currentpositions currentjobs previousjobs previouspositions "
               "internships internship appointments academicpositions industry "
               "researchexperience experiencias experiencia experienciaprofissional "
               "experienciasprofissionais experiencialaboral experiencialaborales "
               "experienciaprofesional experienceprofessionnelle experiencesprofessionnelles "
               "berufserfahrung arbeitserfahrung werdegang beruflicherwerdegang praktika "
               "esperienze esperienza esperienzelavorative werkervaring erfaring "
               "arbetslivserfarenhet doswiadczenie опыт опытработы 工作经历 工作经验 工作經歷 "
               "职业经历 実務経験 "
               "職歴 職務経歴 경력 경력사항"},
    SectionRow{JsonSection::volunteer,
               "volunteer volunteering volunteers volunteerwork volunteerexperience "
               "voluntariado benevolat ehrenamt volontariato vrijwilligerswerk"},
    SectionRow{JsonSection::teaching, "teaching teachingexperience lehre docencia enseignement"},
    SectionRow{
        JsonSection::education,
        "education educations edu diplomas educationhistory academics academicbackground studies "
        "schools schooling degrees formacao formacoes formacaoacademica educacao "
        "educacion formacion formacionacademica formation formations etudes etude "
        "scolarite ausbildung bildung studium bildungsweg istruzione formazione "
        "opleiding opleidingen utdanning utbildning edukacja wyksztalcenie "
        "образование 教育 教育经历 教育背景 学歴 학력"},
    SectionRow{JsonSection::publications,
               "publications publication pubs papers articles books publicacoes publicaciones "
               "publikationen veroffentlichungen pubblicazioni публикации"},
    SectionRow{JsonSection::patents, "patents patent patente patentes brevets"},
    SectionRow{JsonSection::talks,
               "talks presentations speaking speeches conferences palestras conferencias "
               "vortrage"},
    SectionRow{JsonSection::projects,
               "projects project personalprojects sideprojects petprojects projecthighlights "
               "opensource opensourceprojects opensourcerepositories repositories repos portfolio "
               "software contributions projetos "
               "proyectos projets realisations projekte progetti projecten проекты 项目经历 项目 "
               "プロジェクト 프로젝트"},
    SectionRow{JsonSection::awards,
               "awards award honors honours honorsandawards awardsandhonors prizes "
               "scholarships achievements premios premiacoes auszeichnungen distinctions "
               "prix premi"},
    SectionRow{JsonSection::certificates,
               "certificates certificate certs certifications certification licenses certificacoes "
               "certificaciones zertifikate certificats certificazioni badges "
               "cursostreinamentoscertificacoes"},
    SectionRow{JsonSection::skills,
               "skills skill skillset technicalskills technologies techstack technicalstack "
               "stack stacks competences competencies competencias habilidades kenntnisse "
               "fahigkeiten competenze vaardigheden expertise tools навыки 技能 スキル 기술"},
    SectionRow{JsonSection::languages,
               "languages idiomas sprachen langues lingue talen языки 语言 言語 외국어"},
    SectionRow{JsonSection::references,
               "references reference referees recommendations testimonials referenzen "
               "referencias"},
    SectionRow{JsonSection::group, "sections section resume cv curriculum data content"},
    SectionRow{JsonSection::ignored,
               "schema meta metadata interests interets intereses interesses hobbies "
               "headings theme themes locale lang selectedtemplate courses custom settings "
               "layout config version summary activities extracurricular "
               "extracurricularactivities leadership service academicservice "
               "professionalservice professionalactivities outreach memberships affiliations "
               "workshops events seminars advising supervision mentoring"},
};

// Words that make a title of several words a section's: "Recent Work Experience".
struct TitleRow {
  JsonSection section;
  std::string_view words;
};

constexpr std::array title_rows = {
    TitleRow{JsonSection::volunteer, "volunteer ehrenamt voluntari benevol"},
    TitleRow{JsonSection::teaching, "teaching"},
    TitleRow{JsonSection::education,
             "education ausbildung bildung formacao formation academic studies educacion "
             "istruzione"},
    TitleRow{JsonSection::projects, "project projekt projet proyecto progetti portfolio repositor"},
    TitleRow{JsonSection::publications, "publication papers proceedings articles publikation"},
    TitleRow{JsonSection::certificates, "certificat certificac zertifik"},
    TitleRow{JsonSection::talks, "talks presentations conference vortrage"},
    TitleRow{JsonSection::awards, "awards honors honours prizes"},
    TitleRow{JsonSection::languages, "languages sprachen idiomas langues"},
    TitleRow{JsonSection::skills, "skills kenntnisse competenc"},
    TitleRow{JsonSection::work,
             "experience employment erfahrung experiencia emploi stage internship "
             "freelance career werkervaring"},
    TitleRow{JsonSection::ignored,
             "outreach service leadership activit membership affiliation workshop"},
};

using Set = std::uint32_t;
constexpr Set in(JsonSection section) { return Set{1} << static_cast<int>(section); }

constexpr Set basics = in(JsonSection::basics);
constexpr Set work = in(JsonSection::work) | in(JsonSection::volunteer) | in(JsonSection::teaching);
constexpr Set education = in(JsonSection::education);
constexpr Set papers =
    in(JsonSection::publications) | in(JsonSection::patents) | in(JsonSection::talks);
constexpr Set projects = in(JsonSection::projects);
constexpr Set awards = in(JsonSection::awards);
constexpr Set skills = in(JsonSection::skills);
constexpr Set languages = in(JsonSection::languages);
constexpr Set certificates = in(JsonSection::certificates);
constexpr Set references = in(JsonSection::references);
constexpr Set dated = work | education | papers | projects | awards | certificates;
constexpr Set all = ~Set{0};

struct FieldRow {
  Set sections;
  JsonField field;
  std::string_view keys;
};

// The first row that holds the key for the section wins; within a field, an item's first
// non-empty key.
constexpr std::array field_rows = {
    // "what", "when", "where": in any section
    FieldRow{dated, JsonField::period, "when"},
    FieldRow{work, JsonField::position, "what"},
    FieldRow{work, JsonField::employer, "where"},
    FieldRow{education, JsonField::study_type, "what"},
    FieldRow{education, JsonField::institution, "where"},
    FieldRow{papers, JsonField::title, "what"},
    FieldRow{papers, JsonField::venue, "where"},
    FieldRow{projects, JsonField::name, "what"},
    FieldRow{awards, JsonField::title, "what"},
    FieldRow{awards, JsonField::awarder, "where"},
    // basics
    FieldRow{basics, JsonField::name,
             "name fullname displayname nome nombre nom naam имя 姓名 名前 氏名 이름"},
    FieldRow{basics, JsonField::first_name,
             "firstname givenname forename vorname prenom primeironome имя"},
    FieldRow{basics, JsonField::last_name,
             "lastname surname familyname nachname sobrenome apellido apellidos cognome "
             "фамилия"},
    FieldRow{basics, JsonField::second_last_name, "secondsurname secondlastname segundoapellido"},
    FieldRow{basics, JsonField::headline,
             "label headline jobtitle title role position tagline cargo profession titel "
             "titulo"},
    FieldRow{basics, JsonField::email,
             "email emails mail emailaddress emailpessoal correo courriel epost"},
    FieldRow{basics, JsonField::phone,
             "phone phones phonenumber mobile tel telephone telefone telefono telefon "
             "telephonenumber cell celular handy телефон 电话 電話"},
    FieldRow{
        basics, JsonField::profiles,
        "profiles socials socialnetworks social socialmedia links networks accounts customfields"},
    FieldRow{basics, JsonField::url,
             "url urls website websites web homepage blog site linkedin github gitlab "
             "twitter orcid googlescholar scholar portfolio stackoverflow xing "
             "personalwebsite webpage speakerdeck credly medium"},
    FieldRow{
        basics, JsonField::location,
        "location address addresse city endereco adresse direccion residence wohnort ort place "
        "lieu indirizzo адрес город 地址 住所"},
    // dates
    FieldRow{dated, JsonField::start,
             "startdate yearstart start from since begin begindate datestart datefrom startyear "
             "inicio datainicio fechainicio debut datedebut von beginn inizio van начало "
             "开始时间 开始日期"},
    FieldRow{dated, JsonField::end,
             "enddate yearend end to until till dateend dateto endyear finish fim datafim fechafin "
             "fin datefin bis ende fine tot конец graduationdate graduation concluidoem "
             "completed 结束时间 结束日期"},
    FieldRow{dated, JsonField::period,
             "period dates daterange date datum duration years year time timeline "
             "timeframe semester term periodo zeitraum periode quando duree periods released "
             "releasedate "
             "issuedate published publicationdate issued 时间 期間 기간"},
    FieldRow{dated, JsonField::current,
             "current iscurrent iscurrentrole currentlyworking present ongoing "
             "currentposition"},
    // work
    FieldRow{work, JsonField::employer,
             "company employer organization organisation companyname empresa firma "
             "arbeitgeber entreprise compagnie azienda bedrijf societe workplace org institution "
             "agency client organizacao orgao компания 公司 公司名称 会社 会社名 회사 회사명"},
    FieldRow{work, JsonField::position,
             "position title role profile jobtitle job cargo funcao puesto poste funktion stelle "
             "titel designation posicion rolle ruolo functie должность 职位 職種 役職 직책"},
    FieldRow{work, JsonField::employer, "name place nome subtitle ort"},
    FieldRow{work, JsonField::department,
             "department team unit division abteilung departamento group service"},
    FieldRow{work, JsonField::course, "course kurs curso cours corso short coursecode code"},
    FieldRow{work, JsonField::employment_type,
             "type employmenttype engagement contract contracttype modalidade worktype"},
    FieldRow{work, JsonField::items,
             "positions roles jobs items experiences entries content info list"},
    // education
    FieldRow{education, JsonField::institution,
             "institution school university college institute instituto instituicao "
             "institucion etablissement ecole hochschule universitat universidad "
             "universidade organization organisation place ateneo instelling subtitle ort "
             "вуз 学校 大学"},
    FieldRow{education, JsonField::study_type,
             "studytype degree diploma qualification degreetype type level abschluss "
             "titulacion diplome grau nivel степень 学位 学历"},
    FieldRow{education, JsonField::area,
             "area major programme program field fieldofstudy fieldstudy subject specialization "
             "specialisation concentration curso discipline studiengang fach специальность "
             "专业 専攻"},
    FieldRow{education, JsonField::institution, "name"},
    FieldRow{education, JsonField::study_type, "title titel titulo"},
    FieldRow{education, JsonField::score,
             "score overallgpa gpa cumulativegpa grade grades note cgpa average nota marks"},
    FieldRow{education, JsonField::department, "department faculty"},
    FieldRow{education, JsonField::advisor, "advisor supervisor"},
    FieldRow{education, JsonField::items, "items degrees content entries info list"},
    // publications
    FieldRow{papers, JsonField::title, "name title titel titulo titre"},
    FieldRow{papers | projects, JsonField::items, "papers publications projects assignments"},
    FieldRow{papers, JsonField::authors, "authors author inventors creators autores auteurs"},
    FieldRow{papers, JsonField::venue,
             "publisher venue journal conference booktitle publishedin event magazine "
             "source"},
    FieldRow{papers, JsonField::doi, "doi"},
    FieldRow{papers, JsonField::arxiv, "arxiv arxivid eprint"},
    FieldRow{papers, JsonField::kind, "type kind category publicationtype"},
    FieldRow{papers, JsonField::status, "status"},
    // projects
    FieldRow{projects, JsonField::name,
             "name title nome titel titulo titre projectname repo project"},
    FieldRow{projects, JsonField::roles, "roles role position"},
    FieldRow{projects, JsonField::organization,
             "entity organization organisation company client workplace"},
    // the rest
    FieldRow{awards, JsonField::title, "title name award nome titre"},
    FieldRow{awards, JsonField::awarder,
             "awarder issuer by organization organisation institution from"},
    FieldRow{certificates, JsonField::name, "name title certificate nome titel"},
    FieldRow{certificates, JsonField::issuer,
             "issuer issuedby organization organisation authority by institution onde "
             "provider"},
    FieldRow{skills, JsonField::category, "name category title group area subtopic skill label"},
    FieldRow{skills, JsonField::keywords,
             "keywords items skills list technologies tags subject content values"},
    FieldRow{skills, JsonField::level, "level proficiency rating"},
    FieldRow{languages, JsonField::language,
             "language name lang sprache idioma langue title label"},
    FieldRow{languages, JsonField::fluency, "fluency level proficiency niveau nivel niveau skill"},
    FieldRow{references, JsonField::name, "name person author from"},
    FieldRow{references, JsonField::organization, "organization company organisation employer"},
    // anywhere
    FieldRow{
        all, JsonField::url,
        "url urls website siteweb link links website href uri github repository repo repourl site "
        "demo"},
    FieldRow{all, JsonField::location,
             "location city ville place address ort lieu ciudad cidade locale luogo plaats stadt "
             "town 地点 城市"},
    FieldRow{all, JsonField::items, "items content entries info list"},
    FieldRow{
        all, JsonField::free_text,
        "summary description highlights keywords courses text details bullets "
        "responsibilities achievements activities tasks atividades beschreibung image "
        "picture photo icon id visible technos technologies skills tags content "
        "reference birth birthday birthdate note notes oneliners stack tools "
        "locationtype summary2 bio username network type entity thesis apropos about objective "
        "objetivo resumo isactive filename theme logo color linklabel"},
};

using FieldMap = std::map<std::string, std::map<int, JsonField>, std::less<>>;

template <typename Take>
void for_each_word(std::string_view words, Take take) {
  while (!words.empty()) {
    const auto end = words.find(' ');
    if (end != 0) take(words.substr(0, end));
    if (end == std::string_view::npos) return;
    words.remove_prefix(end + 1);
  }
}

std::map<std::string, JsonSection, std::less<>> make_sections() {
  std::map<std::string, JsonSection, std::less<>> out;
  for (const SectionRow& row : section_rows) {
    for_each_word(row.keys,
                  [&](std::string_view key) { out.emplace(folded_key(key), row.section); });
  }
  return out;
}

FieldMap make_fields() {
  FieldMap out;
  for (const FieldRow& row : field_rows) {
    for_each_word(row.keys, [&](std::string_view key) {
      std::map<int, JsonField>& meanings = out[folded_key(key)];
      for (int section = 0; section <= static_cast<int>(JsonSection::ignored); ++section) {
        if ((row.sections >> section & 1) != 0) meanings.emplace(section, row.field);
      }
    });
  }
  return out;
}

}  // namespace

std::string folded_key(std::string_view key) {
  std::string out;
  bool plain = true;
  for (const char c : key) {
    if (static_cast<unsigned char>(c) >= 0x80) plain = false;
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
  }
  if (plain) return out;
  out = fold_words(key);
  std::erase(out, ' ');
  return out;
}

JsonSection section_of_key(std::string_view folded) {
  static const auto sections = make_sections();
  const auto found = sections.find(folded);
  if (found != sections.end()) return found->second;
  JsonSection out = JsonSection::unknown;
  for (const TitleRow& row : title_rows) {
    if (out != JsonSection::unknown) break;
    for_each_word(row.words, [&](std::string_view word) {
      if (folded.find(word) != std::string_view::npos) out = row.section;
    });
  }
  return out;
}

JsonField field_of_key(JsonSection section, std::string_view folded) {
  static const FieldMap fields = make_fields();
  const auto found = fields.find(folded);
  if (found == fields.end()) return JsonField::unknown;
  const auto meaning = found->second.find(static_cast<int>(section));
  return meaning == found->second.end() ? JsonField::unknown : meaning->second;
}

}  // namespace vitagraph
