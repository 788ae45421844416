// libxml2's headers pull in ICU's, which clash with the ICU inside Foundation: the ICU part of
// the API is not used here, so it is switched off before the parsers' headers are read.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
