#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/Procedure.h"

#include <functional>

namespace wizard {

/// Shapes that several parts of a procedure file share.

/// A text with ${names}; empty where the key is missing.
Template readTemplate(const YamlNode& yaml, const QString& what, const YamlFindings& findings);
Template readTemplateAt(YamlFields& fields, const QString& key, const YamlFindings& findings);
Template requireTemplateAt(YamlFields& fields, const QString& key, const YamlFindings& findings);
/// A list of templates; a single text is a list of one.
QList<Template> readTemplatesAt(YamlFields& fields, const QString& key, const YamlFindings& findings);

/// "30s", "5m", "2h" in seconds; `otherwise` where the key is missing or wrong.
int readDurationAt(YamlFields& fields, const QString& key, int otherwise, const YamlFindings& findings);

/// An id: letters, digits, '.' and '-', beginning with a letter.
QString readIdAt(YamlFields& fields, const YamlFindings& findings);

/// Words with {if, then, else} and {each, as, then}.
QList<WordItem> readWords(const YamlNode& yaml, const QString& what, const YamlFindings& findings);

/// {id, title, script | http, expect, on, every, within, stableFor, when}; `neededWhen` only where checks stand for
/// themselves, at the end of a run.
StepCheck readCheck(const YamlNode& yaml, const YamlFindings& findings, bool atTheEnd = false);
/// The keys of an http check: url, from: desk|node, tls: trusted|pinned|report, ca, token. `expect` is read apart.
void readHttp(YamlFields& fields, StepCheck& check, const YamlFindings& findings);
/// Reports an expectation that nobody understands.
void checkExpect(const QString& expect, const SourceMark& mark, const YamlFindings& findings);
QList<StepCheck> readChecksAt(YamlFields& fields, const QString& key, const YamlFindings& findings,
                              bool atTheEnd = false);

/// `format: 1`, the first key of every file of procedures.
void readFormat(YamlFields& fields, const YamlFindings& findings);

/// Calls `read` for each item of the list under `key`; another shape is reported.
void forEachItem(YamlFields& fields, const QString& key, const YamlFindings& findings,
                 const std::function<void(const YamlNode&)>& read);

} // namespace wizard
