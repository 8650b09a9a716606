#pragma once

#include <QByteArray>
#include <QString>

namespace wizard {

/// A line of a YAML file as a diff may show it to everybody: a value only where its key is known to hold no secret
/// (addresses, users, roles, places, images), otherwise "…". `mark`: what an editor put before the line.
QString shownLine(const QByteArray& line, const QByteArray& mark = {});

} // namespace wizard
