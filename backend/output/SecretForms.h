#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace backend {

/// The spellings in which a secret may show up in output: as it is, JSON-escaped, URL-escaped, base64 at each of the
/// three alignments it can have inside a longer text. Long base64 is given in overlapping pieces, since programs wrap
/// it. Lines of a secret of several lines count for themselves. Empty for secrets that are too short to be cut out.
QByteArrayList secretForms(QByteArrayView secret);

/// Shorter secrets would blank ordinary text.
constexpr qsizetype shortestSecret = 4;

} // namespace backend
