#include "export/exporter.hpp"
