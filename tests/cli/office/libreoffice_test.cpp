#include "cli/office/libreoffice.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "tests/support/catch.hpp"
#include "tests/support/folder.hpp"

using namespace vitagraph;

namespace {

// A program in place of LibreOffice; `$folder` is where it must write, `$input` what it gets.
std::string program(const TestFolder& folder, const std::string& script) {
  folder.write("soffice",
               "#!/bin/sh\nwhile [ \"$1\" != --outdir ]; do shift; done\nfolder=$2 input=$3\n"
               "mkdir -p \"$folder\"\n" +
                   script);
  const std::string path = folder / "soffice";
  std::filesystem::permissions(path, std::filesystem::perms::owner_all);
  return path;
}

OfficeConverter::Result convert(const std::string& path) {
  LibreOffice office({path, std::chrono::milliseconds(500), 100});
  return office.to_docx("bytes", "rtf");
}

}  // namespace

TEST_CASE("LibreOffice: gives what the program made of the document") {
  const TestFolder folder;
  const auto made = convert(
      program(folder, "echo \"$(cat \"$input\") of ${input##*.}\" > \"$folder/document.docx\"\n"));
  CHECK(made.trouble.empty());
  CHECK(made.bytes == "bytes of rtf\n");
}

TEST_CASE("LibreOffice: missing, failing, hanging and flooding programs are told apart") {
  const TestFolder folder;
  CHECK(convert(folder / "none").trouble.find("is not installed") != std::string::npos);
  CHECK(convert(program(folder, "exit 1\n")).trouble == "LibreOffice could not read it");
  CHECK(convert(program(folder, "sleep 60 & sleep 60\n")).trouble ==
        "LibreOffice took longer than is allowed");
  CHECK(convert(program(folder, "head -c 200 /dev/zero > \"$folder/document.docx\"\n")).trouble ==
        "what LibreOffice made is too large");
}

TEST_CASE("LibreOffice: leaves neither files nor processes behind") {
  const TestFolder folder;
  convert(program(folder, "echo \"$folder\" > \"" + (folder / "where") + "\"\n(sleep 1; touch \"" +
                              (folder / "late") + "\") & sleep 60\n"));
  std::string where;
  std::getline(std::ifstream(folder / "where") >> std::ws, where);
  std::this_thread::sleep_for(std::chrono::milliseconds(700));  // for the child to be late
  CHECK_FALSE(where.empty());
  CHECK_FALSE(std::filesystem::exists(where));
  CHECK_FALSE(std::filesystem::exists(folder / "late"));
}
