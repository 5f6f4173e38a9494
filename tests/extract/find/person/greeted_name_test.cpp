#include "extract/find/person/greeted_name.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string greeted(std::string_view line) {
  const auto name = greeted_name(line);
  return name ? std::string(line.substr(name->begin, name->size())) : "-";
}

}  // namespace

TEST_CASE("names of Korean greetings") {
  CHECK(greeted("안녕하세요, 백엔드 개발자 오하늘입니다.") == "오하늘");
  CHECK(greeted("프론트엔드 개발자 윤서진입니다 👋") == "윤서진");
  CHECK(greeted("남궁솔 입니다") == "남궁솔");
  CHECK(greeted("5년차 개발자입니다") == "-");
  CHECK(greeted("끝까지 파고드는 사람입니다.") == "-");
  CHECK(greeted("I am a weaver") == "-");
  CHECK(is_no_korean_name("재직 중"));
  CHECK_FALSE(is_no_korean_name("오하늘"));
}
