// Small PDFs, object by object, always the same bytes.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vitagraph {

class PdfWriter {
 public:
  /// Numbers count from 1; the object is set later.
  int reserve() {
    bodies_.emplace_back("null");
    return static_cast<int>(bodies_.size());
  }
  int add(std::string body) {
    bodies_.push_back(std::move(body));
    return static_cast<int>(bodies_.size());
  }
  int add_stream(std::string_view bytes, std::string_view entries = "") {
    return add("<< /Length " + std::to_string(bytes.size()) + " " + std::string(entries) +
               " >>\nstream\n" + std::string(bytes) + "\nendstream");
  }
  void set(int number, std::string body) {
    bodies_[static_cast<std::size_t>(number) - 1] = std::move(body);
  }

  /// `trailer`: entries beside /Root and /Size.
  std::string finish(int root, std::string_view trailer = "") const {
    std::string out = "%PDF-1.7\n";
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < bodies_.size(); ++i) {
      places.push_back(out.size());
      out += std::to_string(i + 1) + " 0 obj\n" + bodies_[i] + "\nendobj\n";
    }
    const std::size_t table = out.size();
    out += "xref\n0 " + std::to_string(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t place : places) {
      char row[24];
      std::snprintf(row, sizeof row, "%010zu 00000 n \n", place);
      out += row;
    }
    out += "trailer\n<< /Root " + std::to_string(root) + " 0 R /Size " +
           std::to_string(places.size() + 1) + " " + std::string(trailer) + " >>\nstartxref\n" +
           std::to_string(table) + "\n%%EOF\n";
    return out;
  }

 private:
  std::vector<std::string> bodies_;
};

inline std::string reference(int number) { return std::to_string(number) + " 0 R"; }

/// A document of one page, 600 by 800 points, with Helvetica (/F1) and Helvetica-Bold (/F2).
/// `page` and `catalog` are further entries of those.
struct OnePage {
  std::string content;
  std::string page;
  std::string catalog;
  std::string resources;
  std::string trailer;

  /// Adds the page to `writer`, which may hold objects that the entries name.
  std::string write(PdfWriter writer = {}) const {
    const int tree = writer.reserve();
    const auto font = [](std::string_view name) {
      return "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /" +
             std::string(name) + " >>";
    };
    const int stream = writer.add_stream(content);
    const int leaf = writer.add(
        "<< /Type /Page /Parent " + reference(tree) + " /MediaBox [0 0 600 800] /Contents " +
        reference(stream) + " /Resources << /Font << /F1 " + font("Helvetica") + " /F2 " +
        font("Helvetica-Bold") + " >> " + resources + " >> " + page + " >>");
    writer.set(tree, "<< /Type /Pages /Count 1 /Kids [" + reference(leaf) + "] >>");
    const int root =
        writer.add("<< /Type /Catalog /Pages " + reference(tree) + " " + catalog + " >>");
    return writer.finish(root, trailer);
  }
};

/// One page that shows these words, in 12 points, 100 points from the top left corner.
inline std::string pdf_that_says(std::string_view words) {
  OnePage page;
  page.content = "BT /F1 12 Tf 100 700 Td (" + std::string(words) + ") Tj ET";
  return page.write();
}

}  // namespace vitagraph
