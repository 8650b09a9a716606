#pragma once

#include "ui/pages/CaseSession.h"

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace ui {

class PageTitle;

/// Order of the pages; the rail shows them in this order.
enum PageId {
    StartPageId,
    InstallTypePageId,
    NodesPageId,
    SnapshotPageId,
    ChecksPageId,
    ProcedurePageId,
    RunPageId,
    VerificationPageId,
    RecordPageId,
    PageCount
};

/// The word of a page in the rail.
QString pageWord(int id);

/// A page of the wizard: built when it is first entered, keeps its entries on the way back, says beside Next why it
/// cannot go on. Content that does not fit is scrolled, never cut.
class Page : public QWizardPage {
    Q_OBJECT
public:
    Page(CaseSession& session, const QString& name, const QString& title, const QString& sentence);

    void initializePage() final;
    void cleanupPage() final {}
    bool isComplete() const final { return whyNotNext().isEmpty(); }

protected:
    virtual void build(QVBoxLayout& content) = 0;
    virtual void enter() {}
    /// One sentence, or empty when the page can be left.
    virtual QString whyNotNext() const { return {}; }
    /// Call whenever whyNotNext() may have changed.
    void refreshNext();
    PageTitle& titleArea() { return *m_title; }
    /// A sentence about something that just happened; its line is always there.
    void say(const QString& sentence);

    CaseSession& session() { return m_session; }
    const CaseSession& session() const { return m_session; }

private:
    CaseSession& m_session;
    PageTitle* m_title;
    QVBoxLayout* m_content;
    QLabel* m_reason;
    bool m_built = false;
};

} // namespace ui
