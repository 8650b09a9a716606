#pragma once

#include "wizard/record/Record.h"

#include <QDateTime>

/// The larger parts of the paper, and the small ones they are made of.
namespace wizard::record {

RecordBlock heading(int level, const QString& text);
RecordBlock paragraph(const QString& text);
RecordBlock code(const QString& text);
RecordBlock box(const QString& tone, const QString& text);
RecordBlock table(const QStringList& columns, const QList<QStringList>& rows);
/// A box with one line each, or the sentence for none.
void addList(QList<RecordBlock>& blocks, const QString& tone, const QString& title, const QStringList& lines,
             const QString& none);

/// "2026-11-21 03:00:04 +01:00 (2026-11-21 02:00:04 UTC)".
QString bothTimes(const QDateTime& time);
/// "02:00:04" in UTC.
QString clock(const QDateTime& time);
/// "4 min 12 s".
QString duration(const QDateTime& from, const QDateTime& to);

/// A known line with its meaning.
QString findingLine(const FindingView& one);

/// What of the facts changed between the beginning and the end.
void addBeforeAfter(const RunSnapshot& snapshot, QList<RecordBlock>& blocks);
void addChecks(const RunSnapshot& snapshot, QList<RecordBlock>& blocks);
void addSteps(const RunSnapshot& snapshot, QList<RecordBlock>& blocks);
/// Commands as run with their evidence; the end of the output only where a step failed.
void addEvidence(const RunSnapshot& snapshot, const OutputTail& tail, QList<RecordBlock>& blocks);

} // namespace wizard::record
