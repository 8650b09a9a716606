#pragma once

#include "ui/pages/Page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class StatusLabel;

/// How Rancher was installed. Cards, or detected from a node of the case.
class InstallTypePage : public Page {
    Q_OBJECT
public:
    explicit InstallTypePage(CaseSession& session);

signals:
    /// The person wants to detect; the window asks for a node first where the case has none.
    void nodeNeeded();

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;
    QString whyNotNext() const override;

private:
    void choose(const InstallTypeOffer& offer);
    void detect();
    void showFinding(const InstallTypeFinding& finding);

    QButtonGroup* m_cards = nullptr;
    QPushButton* m_detect = nullptr;
    StatusLabel* m_finding = nullptr;
    QLabel* m_evidence = nullptr;
    QList<InstallTypeOffer> m_offers;
};

} // namespace ui
