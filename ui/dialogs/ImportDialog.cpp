#include "ui/dialogs/ImportDialog.h"

#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"
#include "ui/style/WrappingDelegate.h"
#include "wizard/inventory/InventoryReaders.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum ImportColumn { ImportName, ImportRole, ImportAddress, ImportRemark, ImportColumns };
constexpr int kMostProblems = 12;

QString loginOf(const wizard::CaseNode& node)
{
    QString text = node.user.isEmpty() ? node.address : QStringLiteral("%1@%2").arg(node.user, node.address);
    if (node.port != 22)
        text += QStringLiteral(":%1").arg(node.port);
    return node.jumps.isEmpty() ? text
                                : ImportDialog::tr("%1 through %2").arg(text, node.jumps.join(QStringLiteral(", ")));
}

} // namespace

ImportDialog::ImportDialog(WizardServices& services, const wizard::Case& value, QWidget* parent)
    : DialogFrame(
          QStringLiteral("importDialog"), tr("Import nodes"),
          tr("Sources are read one after the other. What they say differently stands in the row of the machine."),
          parent),
      m_services(services), m_case(value)
{
    buildSource();
    buildPreview();
    addLeave(QStringLiteral("importLeaveButton"), tr("&Back"));
    m_act = addAct(QStringLiteral("importActButton"), tr("&Take over"));
    connect(&m_services, &WizardServices::importRead, this, &ImportDialog::take);
    forgetSources();
    setWide(124);
}

void ImportDialog::buildSource()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->addItem(tr("A file"));
    m_kind->addItem(tr("An RKE2 server"));
    m_kind->addItem(tr("A pasted list"));
    m_fields = new QStackedWidget(this);
    m_fields->addWidget(buildFile());
    m_fields->addWidget(buildServer());
    m_fields->addWidget(buildText());
    m_read = new QPushButton(icon(QStringLiteral("import")), tr("&Read it"), this);
    m_read->setObjectName(QStringLiteral("importReadButton"));
    m_read->setAutoDefault(false);
    m_status = new StatusLabel(this);
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_problems = monoLabel({}, this);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("What is wrong with the source"));
    auto* top = new QHBoxLayout;
    top->setSpacing(grid::item);
    top->addWidget(new FieldRow(tr("&Source"), m_kind, this), 0, Qt::AlignTop);
    top->addWidget(m_fields, 1);
    content().addLayout(top);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid::item * 2);
    row->addWidget(m_read, 0, Qt::AlignTop);
    row->addWidget(m_status, 1);
    content().addLayout(row);
    content().addWidget(m_problems);
    m_problems->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_fields->setCurrentIndex(index);
        checkFields();
    });
    connect(m_read, &QPushButton::clicked, this, &ImportDialog::readSource);
}

QWidget* ImportDialog::buildFile()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(page);
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setPlaceholderText(QStringLiteral("~/rancher-cluster.yml"));
    m_pathRow = new FieldRow(tr("&File"), m_path, page);
    m_pathRow->setHelp(tr("Cluster file of RKE, kubeconfig, Ansible inventory, list, or what kubectl get nodes -o json "
                          "prints. Through a kubeconfig the cluster is asked; nothing is changed."));
    auto* browseButton = new QPushButton(icon(QStringLiteral("folder")), tr("Bro&wse…"), page);
    browseButton->setObjectName(QStringLiteral("importBrowseButton"));
    browseButton->setAutoDefault(false);
    row->addWidget(m_pathRow, 1);
    row->addWidget(browseButton, 0, Qt::AlignVCenter);
    connect(m_path, &QLineEdit::textChanged, this, &ImportDialog::checkFields);
    connect(browseButton, &QPushButton::clicked, this, &ImportDialog::browse);
    return page;
}

QWidget* ImportDialog::buildServer()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_server = new QLineEdit(page);
    m_server->setObjectName(QStringLiteral("importServer"));
    m_server->setPlaceholderText(QStringLiteral("ops@10.0.0.11:22"));
    m_serverRow = new FieldRow(tr("Ser&ver"), m_server, page);
    m_serverRow->setHelp(tr("Its configuration and the nodes of its API are read. Nothing is changed."));
    m_key = new QLineEdit(page);
    m_key->setObjectName(QStringLiteral("importKey"));
    m_key->setPlaceholderText(QStringLiteral("~/.ssh/id_ed25519"));
    m_become = new QComboBox(page);
    m_become->setObjectName(QStringLiteral("importBecome"));
    m_become->addItem(tr("is root, or needs no more rights"), wizard::word(wizard::BecomeMode::None));
    m_become->addItem(tr("sudo without a password"), wizard::word(wizard::BecomeMode::Sudo));
    m_become->addItem(tr("sudo with a password"), wizard::word(wizard::BecomeMode::SudoPassword));
    row->addWidget(m_serverRow, 2);
    row->addWidget(new FieldRow(tr("&Key file, else the SSH agent"), m_key, page), 2);
    row->addWidget(new FieldRow(tr("Becomes r&oot by"), m_become, page), 1);
    connect(m_server, &QLineEdit::textChanged, this, &ImportDialog::checkFields);
    return page;
}

QWidget* ImportDialog::buildText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("importText"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("server-1 ops@10.0.0.11 server\nagent-1 ops@10.0.0.21:2222 agent"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 5);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportDialog::checkFields);
    return new FieldRow(tr("&List: name, [user@]address[:port], role"), m_text, this);
}

void ImportDialog::buildPreview()
{
    auto* row = new QHBoxLayout;
    m_names = mutedLabel({}, this);
    m_names->setObjectName(QStringLiteral("importSources"));
    m_forget = new QPushButton(icon(QStringLiteral("remove")), tr("For&get the sources"), this);
    m_forget->setObjectName(QStringLiteral("importForgetButton"));
    m_forget->setAutoDefault(false);
    row->addWidget(m_names, 1);
    row->addWidget(m_forget);
    content().addLayout(row);
    m_table = new QTableWidget(0, ImportColumns, this);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Machines that were found"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Login"), tr("What the sources say")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    wrapRows(*m_table);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    content().addWidget(m_table, 1);
    m_advice = mutedLabel({}, this);
    m_advice->setObjectName(QStringLiteral("importAdvice"));
    content().addWidget(m_advice);
    connect(m_forget, &QPushButton::clicked, this, &ImportDialog::forgetSources);
}

void ImportDialog::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file with nodes"));
    if (!path.isEmpty())
        m_path->setText(path);
}

ImportRequest ImportDialog::request(QString& problem) const
{
    ImportRequest made;
    made.kind = ImportRequest::Kind(m_kind->currentIndex());
    made.path = m_path->text().trimmed();
    made.text = m_text->toPlainText().toUtf8();
    if (made.kind != ImportRequest::Kind::Server)
        return made;
    // One line of a list has the same shape.
    wizard::Diagnostics diagnostics;
    const auto source = wizard::readNodeList(m_server->text().trimmed().toUtf8(), {}, diagnostics);
    if (!source || source->nodes.size() != 1) {
        problem = diagnostics.all().isEmpty() ? tr("One server is enough; it knows the others.")
                                              : diagnostics.all().first().message;
        return made;
    }
    made.server = wizard::caseNodesOf(wizard::mergeSources({*source}), wizard::InstallType::Rke2Etcd).first();
    made.server.roles = {wizard::NodeRole::Server};
    made.server.auth = {wizard::NodeLogin{}};
    if (!m_key->text().trimmed().isEmpty())
        made.server.auth.prepend({wizard::NodeLogin::Kind::KeyFile, m_key->text().trimmed()});
    made.server.become =
        wizard::fromWord<wizard::BecomeMode>(m_become->currentData().toString()).value_or(wizard::BecomeMode::None);
    return made;
}

void ImportDialog::checkFields()
{
    if (m_read == nullptr)
        return;
    QString problem;
    const ImportRequest wanted = request(problem);
    const bool server = wanted.kind == ImportRequest::Kind::Server;
    const bool empty = server                                     ? m_server->text().trimmed().isEmpty()
                       : wanted.kind == ImportRequest::Kind::File ? wanted.path.isEmpty()
                                                                  : wanted.text.trimmed().isEmpty();
    m_serverRow->setError(server && !empty ? problem : QString());
    m_read->setEnabled(!m_reading && !empty && (!server || problem.isEmpty()));
    m_read->setToolTip(m_read->isEnabled() ? QString()
                       : m_reading         ? tr("A source is being read.")
                                           : tr("The source is not named yet."));
}

void ImportDialog::readSource()
{
    QString problem;
    const ImportRequest wanted = request(problem);
    m_reading = true;
    m_problems->hide();
    m_status->setStatus(QStringLiteral("clock"), Meaning::Info, tr("Reading. Nothing is changed."));
    checkFields();
    m_services.readImport(wanted);
}

void ImportDialog::take(const ImportAnswer& answer)
{
    if (!m_reading)
        return;
    m_reading = false;
    checkFields();
    if (answer.isCase) {
        emit caseFileChosen(answer.source.title);
        reject();
        return;
    }
    QStringList problems = answer.problems.mid(0, kMostProblems);
    if (answer.problems.size() > problems.size())
        problems << tr("and %n more", nullptr, static_cast<int>(answer.problems.size() - problems.size()));
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    if (!answer.read) {
        const QString nothing = tr("Nothing was taken from this source.");
        m_status->setStatus(QStringLiteral("cross"), Meaning::Danger,
                            answer.sentence.isEmpty() ? nothing : answer.sentence + QLatin1Char(' ') + nothing);
        return;
    }
    m_sources << answer.source;
    const QString title = answer.source.title;
    const auto same = std::count_if(m_sources.begin(), m_sources.end(),
                                    [&title](const wizard::NodeSource& one) { return one.title.startsWith(title); });
    if (same > 1) // pasted a second time
        m_sources.last().rename(QStringLiteral("%1 %2").arg(title).arg(same));
    QString said = tr("%n machines were read.", nullptr, static_cast<int>(answer.source.nodes.size()));
    if (!answer.sentence.isEmpty())
        said = answer.sentence + QLatin1Char(' ') + said;
    m_status->setStatus(QStringLiteral("tick"), Meaning::Good, said);
    showMerged();
}

void ImportDialog::forgetSources()
{
    m_sources.clear();
    if (!m_case.nodes.isEmpty())
        m_sources << wizard::sourceOf(m_case.nodes, tr("this case"));
    m_problems->hide();
    m_status->clearStatus();
    showMerged();
    checkFields();
}

wizard::InstallType ImportDialog::type() const
{
    // What a source can only be; nodes that the case has already decide themselves.
    return m_case.nodes.isEmpty() && m_merged.installType ? *m_merged.installType : m_case.installType;
}

void ImportDialog::showMerged()
{
    m_merged = wizard::mergeSources(m_sources);
    const wizard::InstallType meant = type();
    m_merged = wizard::mergeSources(m_sources, meant);
    const QList<wizard::CaseNode> nodes = wizard::caseNodesOf(m_merged, meant, m_case.nodes);
    m_table->setRowCount(static_cast<int>(nodes.size()));
    int lacking = 0;
    for (int row = 0; row < nodes.size(); ++row) {
        QStringList roles;
        for (const wizard::NodeRole role : nodes.at(row).roles)
            roles << wizard::word(role);
        m_table->setItem(row, ImportName, new QTableWidgetItem(nodes.at(row).name));
        m_table->setItem(row, ImportRole, new QTableWidgetItem(roles.join(QStringLiteral(", "))));
        m_table->setItem(row, ImportAddress, new QTableWidgetItem(loginOf(nodes.at(row))));
        fillRow(row, m_merged.nodes.at(row));
        lacking += row >= m_case.nodes.size() && !wizard::problemsOf(m_merged.nodes.at(row), meant).isEmpty() ? 1 : 0;
    }
    for (const int column : {ImportName, ImportRole, ImportAddress})
        m_table->resizeColumnToContents(column);
    m_table->resizeRowsToContents();
    const qsizetype fresh = nodes.size() - m_case.nodes.size();
    m_names->setText(m_sources.isEmpty() ? tr("No source was read yet.")
                                         : tr("Sources: %1").arg(m_merged.sources.join(QStringLiteral(", "))));
    m_advice->setText(m_sources.size() > 1 ? tr("Where sources differ, the first one is taken. Nodes that the case has "
                                                "already stay as they are.")
                                           : QString());
    m_forget->setEnabled(m_sources.size() > (m_case.nodes.isEmpty() ? 0 : 1));
    m_act->setEnabled(fresh > 0);
    m_act->setText(fresh > 0 ? tr("&Take over %n nodes", nullptr, static_cast<int>(fresh)) : tr("&Take over"));
    m_act->setToolTip(fresh > 0 ? QString() : tr("There is no machine that the case does not have."));
    if (lacking > 0)
        m_advice->setText(tr("%n machines lack something; after taking over, edit them.", nullptr, lacking) +
                          QLatin1Char(' ') + m_advice->text());
}

void ImportDialog::fillRow(int row, const wizard::MergedNode& node)
{
    auto* cell = new QTableWidgetItem(remarkOf(node));
    const bool lacks = !wizard::problemsOf(node, type()).isEmpty();
    if (lacks)
        cell->setIcon(icon(QStringLiteral("cross"), Meaning::Danger));
    else if (!node.agreed())
        cell->setIcon(icon(QStringLiteral("triangle"), Meaning::Caution));
    else
        cell->setIcon(icon(QStringLiteral("tick"), Meaning::Good));
    m_table->setItem(row, ImportRemark, cell);
}

QString ImportDialog::remarkOf(const wizard::MergedNode& node) const
{
    QStringList lines = wizard::problemsOf(node, type());
    for (const wizard::NodeDifference& one : node.differences)
        lines << tr("Differs. %1").arg(one.toString());
    if (!node.missingIn.isEmpty())
        lines << tr("Is not in %1.").arg(node.missingIn.join(QStringLiteral(", ")));
    if (!node.ambiguous.isEmpty())
        lines << tr("May also be %1: they have a name or an address in common.")
                     .arg(node.ambiguous.join(QStringLiteral(", ")));
    if (lines.isEmpty())
        return m_sources.size() > 1 ? tr("All sources agree.") : tr("Complete.");
    return lines.join(QLatin1Char('\n'));
}

wizard::Case ImportDialog::caseValue() const
{
    wizard::Case made = m_case;
    if (made.installType != type()) {
        made.installType = type();
        made.procedure.clear();
    }
    made.nodes = wizard::caseNodesOf(m_merged, type(), m_case.nodes);
    return made;
}

} // namespace ui
