#pragma once

#include "wizard/knowledge/SignatureMatcher.h"
#include "wizard/plan/Plan.h"
#include "wizard/run/RunSnapshot.h"

#include <QByteArrayView>
#include <QMap>
#include <QRegularExpression>
#include <QString>

namespace wizard {

/// A line of the plan: a substring, or with "re:" a regular expression.
class LineNeedle {
public:
    explicit LineNeedle(const QString& text);
    const QString& text() const { return m_text; }
    bool matches(const QString& line) const;

private:
    QString m_text;
    bool m_isExpression;
    QRegularExpression m_expression;
};

/// What is asked of a text: the lines of `verify`, captures, known failures.
struct OutputQuestions {
    QStringList lines; ///< all, any and none of the task, each once
    QList<PlannedCapture> captures;
    QString step;                ///< PROCEDURE/STEP; decides which known failures are looked for
    QList<Signature> signatures; ///< known failures; empty: none are looked for
};

/// What the text says.
struct OutputAnswers {
    QMap<QString, QString> found;    ///< asked line → the first line of the text that matches; missing: not there
    QMap<QString, QString> captures; ///< name → value of the last line that matches
    QList<FindingView> findings;     ///< each signature once, at most 20
};

/// Reads a text line by line and answers the questions. Pure; feed lines without line end.
class OutputReading {
public:
    explicit OutputReading(const OutputQuestions& questions);
    void feed(const QString& line);
    /// After the last line: what is a finding because another line did not come.
    void end();
    /// A whole text, for probes.
    void feedText(const QString& text);
    const OutputAnswers& answers() const { return m_answers; }

private:
    struct CaptureNeedle {
        QString name;
        QRegularExpression expression;
    };
    void find(const QString& line);
    void note(const Signature& signature, const QString& line);

    SignatureMatcher m_matcher;
    QList<LineNeedle> m_needles;
    QList<CaptureNeedle> m_captures;
    OutputAnswers m_answers;
};

/// The questions that a task's `verify` and `capture` ask of its output.
OutputQuestions questionsOf(const PlannedVerify& verify, const QList<PlannedCapture>& captures);

} // namespace wizard
