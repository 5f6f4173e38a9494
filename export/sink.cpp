#include "export/sink.hpp"
