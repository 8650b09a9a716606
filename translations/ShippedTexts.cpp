#include "translations/ShippedTexts.h"

#include "wizard/case/YamlTree.h"
#include "wizard/detect/Detection.h"
#include "wizard/knowledge/SignatureReader.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/procedure/ResourceForm.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace translations {

namespace {

/// Texts of one context; the same text is taken once.
class Texts {
public:
    explicit Texts(QList<ShippedText>& all) : m_all(all) {}

    void begin(const QString& context)
    {
        m_context = context;
        m_known.clear();
    }
    void take(const QString& text)
    {
        if (text.isEmpty() || m_known.contains(text))
            return;
        m_known.insert(text);
        m_all.append({m_context, text});
    }

private:
    QList<ShippedText>& m_all;
    QString m_context;
    QSet<QString> m_known;
};

void takeStep(const wizard::Step& step, Texts& texts)
{
    texts.take(step.title);
    if (step.kind == wizard::TaskKind::Manual)
        texts.take(step.script.text);
    if (step.waitFor)
        texts.take(step.waitFor->title);
    texts.take(step.keepsNothingBecause);
    for (const wizard::StepCheck& check : step.verify.checks)
        texts.take(check.title);
    texts.take(step.undoText);
    texts.take(step.whyDifferent);
    texts.take(step.explain);
    for (const auto& way : step.either)
        takeStep(*way, texts);
}

/// What was found is often a value alone, which has no language.
bool saysMoreThanNames(QString text)
{
    static const QRegularExpression name(QStringLiteral("\\$\\{[^}]*\\}")), word(QStringLiteral("[a-z]{2}"));
    return text.remove(name).contains(word);
}

void takeProcedure(const wizard::Procedure& procedure, Texts& texts)
{
    texts.begin(procedure.isWrapper() ? QString::fromLatin1(wizard::kWrapperTexts) : procedure.id);
    texts.take(procedure.title);
    texts.take(procedure.summary);
    texts.take(procedure.chooseWhen);
    for (const wizard::ProcedureInput& input : procedure.inputs) {
        texts.take(input.label);
        texts.take(input.help);
        for (const QString& choice : input.choices)
            texts.take(choice);
    }
    for (const wizard::ProcedureRule& rule : procedure.rules) {
        texts.take(rule.title);
        texts.take(rule.expected);
        if (saysMoreThanNames(rule.found.text))
            texts.take(rule.found.text);
        texts.take(rule.text);
        texts.take(rule.mend);
    }
    for (const wizard::ProcedurePhase& phase : procedure.phases)
        texts.take(phase.title);
    for (const wizard::Step& step : procedure.steps)
        takeStep(step, texts);
    for (const wizard::StepCheck& check : procedure.verification)
        texts.take(check.title);
    texts.take(procedure.followUpTitle);
    for (const wizard::Step& step : procedure.followUp)
        takeStep(step, texts);
    for (const QString& note : procedure.followUpNotes)
        texts.take(note);
}

bool takeProcedures(Texts& texts, QString& complaint)
{
    for (const QString& id : wizard::shippedProcedures()) {
        wizard::Diagnostics diagnostics;
        const auto procedure = wizard::shippedProcedure(id, diagnostics);
        if (!procedure) {
            complaint = QStringLiteral("the procedure %1 cannot be read").arg(id);
            return false;
        }
        takeProcedure(*procedure, texts);
    }
    return true;
}

bool takeSignatures(Texts& texts, QString& complaint)
{
    if (wizard::shippedSignatures().isEmpty()) {
        complaint = QStringLiteral("the known lines cannot be read");
        return false;
    }
    texts.begin(QStringLiteral("Signatures"));
    for (const wizard::Signature& signature : wizard::shippedSignatures()) {
        texts.take(signature.title);
        texts.take(signature.cause);
        texts.take(signature.fix);
    }
    return true;
}

/// Why fields of a resource are not for a person to choose.
void takeResource(Texts& texts)
{
    const wizard::ResourceForm* form = wizard::resourceFormFor(QStringLiteral("rancher-backup"));
    texts.begin(QStringLiteral("ResourceForm"));
    for (const wizard::ResourceField& field : form ? form->fields : QList<wizard::ResourceField>())
        texts.take(field.because);
}

/// Of the practice cluster only the drill and its faults have texts for a person; the rest is output of programs.
bool takeFaults(Texts& texts, QString& complaint)
{
    const QDir folder(QStringLiteral(":/practice"));
    texts.begin(QStringLiteral("practice"));
    for (const QString& name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
        wizard::Diagnostics diagnostics;
        const auto bytes = wizard::readLimitedFile(folder.filePath(name), wizard::kProcedureFileLimit, diagnostics)
                               .value_or(QByteArray());
        const auto tree = wizard::readYamlTree(bytes, name, wizard::kProcedureFileLimit, diagnostics);
        const wizard::YamlNode* faults = tree ? tree->find(QStringLiteral("faults")) : nullptr;
        if (!faults) {
            complaint = QStringLiteral("the practice file %1 cannot be read").arg(name);
            return false;
        }
        for (const QString& key : {QStringLiteral("title"), QStringLiteral("explain")})
            if (const wizard::YamlNode* text = tree->find(key))
                texts.take(text->text);
        for (const wizard::YamlNode& fault : faults->items)
            for (const QString& key : {QStringLiteral("title"), QStringLiteral("explain")})
                if (const wizard::YamlNode* text = fault.find(key))
                    texts.take(text->text);
    }
    return true;
}

bool takeSigns(Texts& texts, QString& complaint)
{
    if (wizard::installDetection().signs.isEmpty()) {
        complaint = QStringLiteral("the signs of install types cannot be read");
        return false;
    }
    texts.begin(QString::fromLatin1(wizard::kDetectionTexts));
    for (const wizard::InstallSign& sign : wizard::installDetection().signs) {
        texts.take(sign.text);
        texts.take(sign.mend);
    }
    return true;
}

} // namespace

QList<ShippedText> shippedTexts(QString& complaint)
{
    QList<ShippedText> all;
    Texts texts(all);
    if (!takeProcedures(texts, complaint) || !takeSignatures(texts, complaint) || !takeFaults(texts, complaint) ||
        !takeSigns(texts, complaint))
        return {};
    takeResource(texts);
    return all;
}

} // namespace translations
