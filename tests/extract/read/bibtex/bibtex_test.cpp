#include "extract/read/bibtex/bibtex.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string shown(const Publication& one) {
  std::string out = one.title.value + " |";
  for (const Fact& author : one.authors) out += " " + author.value + ";";
  return out + " | " + one.venue.value + " | " + one.date.value.text() + " | " + one.doi.value +
         " | " + one.arxiv.value + " | " + one.status.value;
}

}  // namespace

TEST_CASE("BibTeX as a document: publications, and the author of all as its owner") {
  const std::string text = R"(@article{a, author={Quill, Ada and Bo Loaf}, title={{On} Bread},
  journal={Crumb}, year=2015, month=feb, doi={https://doi.org/10.1000/x1}}
@inproceedings{b, author="Cy Rye and Ada Quill and others", title={Spelt}, booktitle={Oven Days},
  date={2016-07-01/2016-07-03}}
@misc{c, author={A. Quill}, title={Yeast}, eprint={2001.00001}, archivePrefix={arXiv}, year={2020}}
@article{d, author={Quill, Ada}, title={Crust}, journal={arXiv preprint arXiv:2002.00002},
  year={2021}, note={Under review}})";
  const Record record = extract_bytes(text, "publications.bib", {});
  CHECK(record.error.empty());
  CHECK(record.format == "bibtex");
  REQUIRE(record.publications.size() == 4);
  const auto& papers = record.publications;
  CHECK(shown(papers[0]) == "On Bread | Ada Quill; Bo Loaf; | Crumb | 2015-02 | 10.1000/x1 |  | ");
  CHECK(shown(papers[1]) == "Spelt | Cy Rye; Ada Quill; | Oven Days | 2016-07-01 |  |  | ");
  CHECK(papers[1].authors_truncated);
  CHECK(papers[1].kind == PublicationKind::inproceedings);
  CHECK(shown(papers[2]) == "Yeast | A. Quill; |  | 2020 |  | 2001.00001 | ");
  CHECK(papers[2].kind == PublicationKind::preprint);
  CHECK(papers[3].arxiv.value == "2002.00002");
  CHECK(papers[3].status.value == "Under review");
  CHECK(record.basics.name.value == "Ada Quill");
  CHECK(papers[0].owner_position == 1);
  CHECK(papers[1].owner_position == 2);
  const Span span = papers[0].authors[0].evidence.span;
  CHECK(text.substr(span.begin, span.size()) == "Quill, Ada");
}

TEST_CASE("BibTeX as a document: recognised by its content, and refused when empty") {
  CHECK(recognise_bibtex("% mine\n\n@InProceedings{x,\n title={A}}") >= 80);
  CHECK(recognise_bibtex("@string{a = {b}}\n") >= 80);
  CHECK(recognise_bibtex("To cite:\n@article{x,\n title={A}}") < 30);
  CHECK(recognise_bibtex("@ada on the net, a = b\n@baker{x=1}") == 0);
  CHECK(recognise_bibtex("mail@misc{x = 1}") == 0);
  CHECK_FALSE(extract_bytes("% nothing\n@string{a={b}}", "x.bib", {}).error.empty());
}
