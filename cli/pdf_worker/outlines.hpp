// Letters that are painted as shapes: browsers thicken type that way, and lay the text over it in
// invisible mode, for whoever selects it. Such text is seen.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

class Outlines {
 public:
  /// A filled shape that may be a letter or a line of them.
  void add(const Box& box, std::uint32_t colour);
  /// Runs in invisible mode whose place is filled with shapes become visible, in their colour.
  void show_runs(std::vector<PdfRun>& runs) const;

 private:
  struct Shape {
    Box box;
    std::uint32_t colour = 0;
  };
  bool covers(const PdfRun& run, std::uint32_t& colour) const;

  std::vector<Shape> shapes_;
};

}  // namespace vitagraph
