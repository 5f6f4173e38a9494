// extract/evidence/language: told by small words and scripts, or not at all.
#include "extract/evidence/language.hpp"

#include <string>
#include <utility>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("the language of a document") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"en",
       "Responsible for the design of the new plant and for the work of a team of ten. Managed the "
       "budget, reported to the board and developed the training for all of the staff in the "
       "region."},
      {"de",
       "Verantwortlich für den Aufbau der neuen Anlage und für die Leitung eines Teams von zehn "
       "Personen. Planung des Budgets, Berichte an den Vorstand sowie Schulungen für die "
       "Belegschaft."},
      {"fr",
       "Responsable de la construction de la nouvelle usine et de la gestion d'une équipe de dix "
       "personnes. Suivi du budget, rapports pour la direction et formation des employés sur le "
       "site."},
      {"es",
       "Responsable de la construcción de la nueva planta y de la gestión de un equipo de diez "
       "personas. Control del presupuesto, informes para la dirección y formación de los "
       "empleados."},
      {"pt",
       "Responsável pela construção da nova fábrica e pela gestão de uma equipe de dez pessoas. "
       "Controle do orçamento, relatórios para a direção e treinamento dos funcionários da "
       "região."},
      {"it",
       "Responsabile della costruzione del nuovo impianto e della gestione di un gruppo di dieci "
       "persone. Controllo del bilancio, relazioni per la direzione e formazione dei dipendenti."},
      {"nl",
       "Verantwoordelijk voor de bouw van de nieuwe fabriek en voor het leiden van een team van "
       "tien mensen. Beheer van het budget, rapporten aan de directie en opleiding van het "
       "personeel."},
      {"ru",
       "Отвечал за строительство нового завода и за работу команды из десяти человек. Планирование "
       "бюджета, отчёты для совета и обучение сотрудников на месте. Опыт работы от пяти лет."},
      {"zh",
       "负责新工厂的建设以及十人团队的管理工作。编制预算，向董事会汇报，并为当地员工提供培训。熟悉"
       "项目管理和质量控制流程，具有"
       "良好的沟通能力。"},
      {"ja",
       "新しい工場の建設と十人のチームの管理を担当しました。予算の作成、取締役会への報告、現地の従"
       "業員の研修を行いました。"},
      {"ko",
       "새로운 공장의 건설과 열 명으로 구성된 팀의 관리를 담당하였습니다. 예산을 작성하고 이사회에 "
       "보고하며 현지 "
       "직원의 교육을 진행하였습니다."},
      {"", "Ada Example, ada@example.org"},
      {"", "12345 67890 +++ ///"},
      {"", ""},
      {"", "\xff\xfe broken \xE5\xB9"}};
  for (const auto& [language, text] : rows) {
    INFO(text);
    CHECK(language_of(text + " " + text) == language);
  }
}
