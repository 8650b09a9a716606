#pragma once

#include "ui/pages/Page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class CardGrid;
class StatusLabel;

/// How Rancher was installed: cards, or detected from a node of the case; and which of the procedures for it is meant.
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
    void addGroup(QVBoxLayout& content, InstallTypeOffer::Subject subject, const QString& title,
                  const QString& sentence);
    void buildWays(QVBoxLayout& content);
    void buildDetection(QVBoxLayout& content);
    void showChoice();
    void choose(const InstallTypeOffer& offer);
    void detect();
    void showFinding(const InstallTypeFinding& finding);
    void showPossible(const InstallTypeFinding& finding);
    void chooseType(wizard::InstallType type);

    QButtonGroup *m_cards = nullptr, *m_ways = nullptr;
    CardGrid* m_wayGrid = nullptr;
    QLabel *m_waysTitle = nullptr, *m_onlyWay = nullptr;
    QPushButton* m_detect = nullptr;
    StatusLabel* m_finding = nullptr;
    QLabel* m_evidence = nullptr;
    QWidget* m_possible = nullptr;
    InstallTypeFinding m_refused; ///< of a node that may not be rolled back from here
    QList<InstallTypeOffer> m_offers;
};

} // namespace ui
