#include "extract/find/person/labelled_name.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string name_in(std::string_view line) {
  const auto span = labelled_name(line);
  return span ? std::string(line.substr(span->begin, span->size())) : std::string();
}

struct Row {
  const char* line;
  const char* name;
};

}  // namespace

TEST_CASE("names behind labels") {
  const Row rows[] = {
      {"Name: Fiona O'Shaughnessy", "Fiona O'Shaughnessy"},
      {"Name:              Matthias Brandauer", "Matthias Brandauer"},
      {"Name\tGiada Bellinzona", "Giada Bellinzona"},
      {"Nombre y apellidos: Joaquín Etxeberria Soto", "Joaquín Etxeberria Soto"},
      {"Adı Soyadı   : Şebnem Karaağaçlı", "Şebnem Karaağaçlı"},
      {"姓名：赵美琳          性别：女", "赵美琳"},
      {"姓　　名：歐陽思齊", "歐陽思齊"},
      {"氏  名      堀口  直子", "堀口  直子"},
      {"氏　名　　　堀口　直子", "堀口　直子"},
      {"성    명 : 문소라 (한자: 文素羅)", "문소라"},
      {"姓名\t赵美琳\t性 别\t女", "赵美琳"},
      {"姓名 赵美琳 性别 女", "赵美琳"},
      {"氏 名 堀口 直子", "堀口 直子"},
      {"氏名：堀之口　直子（ほりのくち なおこ）", "堀之口　直子"},
      {"Nama Lengkap : Rukmini Hartati", "Rukmini Hartati"},
      {"ФИО: Кузнецова Дарья Ильинична", "Кузнецова Дарья Ильинична"},
      // Misses: other labels, no divider, no name behind.
      {"Company name: Okto Robotics", ""},
      {"Nome dell'istituto          LICEO CLASSICO ROMAGNOLI", ""},
      {"Name of the project: Stave", ""},
      {"Name Fiona", ""},
      {"Name:", ""},
      {"Name: 555-0112", ""},
      {"Names: Ada, Bo", ""},
      {"英文姓名：Ou-Yang Szu-Chi", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(name_in(row.line) == row.name);
  }
}

TEST_CASE("words for the document itself") {
  for (const char* title :
       {"RESUME", "Curriculum Vitae", "이 력 서", "履 歴 書", "Résumé", "L E B E N S L A U F",
        "ÖZGEÇMİŞ", "個人簡歷", "DAFTAR RIWAYAT HIDUP", "Βιογραφικό Σημείωμα"}) {
    CAPTURE(title);
    CHECK(is_document_title(title));
  }
  for (const char* other : {"Daniel Novak", "Resume writer", "", "Vita Sackler"}) {
    CAPTURE(other);
    CHECK_FALSE(is_document_title(other));
  }
}

TEST_CASE("labels of the parts of a name") {
  const auto part = [](std::string_view line) -> std::string {
    const auto label = name_part_label(line);
    if (!label) return "";
    const char* kind = label->part == NamePart::given    ? "given "
                       : label->part == NamePart::middle ? "middle "
                                                         : "family ";
    return kind + std::string(line.substr(label->begin));
  };
  CHECK(part("Prénom : Aminata") == "given  Aminata");
  CHECK(part("Cognome\tBellinzona") == "family Bellinzona");
  CHECK(part("Surname(s): Kestrel") == "family  Kestrel");
  CHECK(part("Vorname") == "given ");
  CHECK(part("Отчество: Ильинична") == "middle  Ильинична");
  CHECK(part("Company name: Okto").empty());
  CHECK(part("Adresse : 3 quai des Pins").empty());
  CHECK(part("Vorname Ida").empty());
}
