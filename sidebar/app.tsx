// The sidebar: tabs on top, one view below; a view that was opened keeps its state while another is shown.
// An errand has no tab: it opens over the tab it was called from, and leads back there.
import { useState } from 'preact/hooks';
import { AdoptView } from './adopt/adopt-view.tsx';
import { CampaignsView } from './campaigns/campaigns-view.tsx';
import { CheckInView, type CheckInWish } from './check-in/check-in-view.tsx';
import { NextCycleView } from './cycle/next-cycle-view.tsx';
import { DoctorView } from './doctor/doctor-view.tsx';
import { CheckGoalsView } from './goals/check-goals-view.tsx';
import { HomeView } from './home/home-view.tsx';
import { type KpiPlace, KpiView } from './kpi/kpi-view.tsx';
import { LogValuesView } from './log-values/log-values-view.tsx';
import { BackBar } from './parts/back-bar.tsx';
import type { Cell } from './parts/use-go-to-cell.ts';
import { ReviewView, type ReviewWish } from './review/review-view.tsx';
import { Tabs } from './tabs.tsx';
import { isTab, panelId, type Tab, tabId, type View, views } from './views.ts';
import { words } from './words.ts';
import { beginForKpi } from './write/draft.ts';
import { useDraft } from './write/use-draft.ts';
import { WriteView } from './write/write-view.tsx';

export function App({ firstView }: { readonly firstView: View }) {
  const [shown, setShown] = useState<View>(firstView);
  const [lastTab, setLastTab] = useState<Tab>(isTab(firstView) ? firstView : 'home');
  const [opened, setOpened] = useState<readonly View[]>([firstView]);
  const [kpiPlace, setKpiPlace] = useState<KpiPlace>({ kind: firstView === 'kpi' ? 'selection' : 'all' });
  const [campaignKpi, setCampaignKpi] = useState<string | null>(null);
  const [checkInWish, setCheckInWish] = useState<CheckInWish>(null);
  const [reviewWish, setReviewWish] = useState<ReviewWish | null>(null);
  const [arrivals, setArrivals] = useState(0);
  const kept = useDraft();

  const show = (view: View) => {
    setShown(view);
    if (isTab(view)) setLastTab(view);
    setOpened((before) => (before.includes(view) ? before : [...before, view]));
  };
  const seeSelectedKpi = () => {
    setKpiPlace({ kind: 'selection' });
    show('kpi');
  };
  const seeKpi = (id: string) => {
    setKpiPlace({ kind: 'kpi', id });
    show('kpi');
  };
  const compareCampaigns = (kpiId: string | null) => {
    setCampaignKpi(kpiId);
    show('campaigns');
  };
  const checkIn = (wish: CheckInWish) => {
    setCheckInWish(wish);
    setArrivals((count) => count + 1);
    show('checkIn');
  };
  const review = (cell: Cell) => {
    setReviewWish((before) => ({ cell, arrivals: (before?.arrivals ?? 0) + 1 }));
    show('review');
  };
  const writeFor = (kpiId: string) => {
    kept.change((draft) => beginForKpi(draft, kpiId));
    show('write');
  };

  const contentOf = (view: View) => {
    switch (view) {
      case 'home':
        return (
          <HomeView
            isShown={shown === view}
            onWrite={() => show('write')}
            onAdopt={() => show('adopt')}
            onCheckIn={checkIn}
            onSeeSelectedKpi={seeSelectedKpi}
            onLogValues={() => show('logValues')}
            onReview={review}
            onDoctor={() => show('doctor')}
            onNextCycle={() => show('nextCycle')}
            onSeeReview={() => show('review')}
          />
        );
      case 'write':
        return <WriteView isShown={shown === view} {...kept} />;
      case 'checkIn':
        return (
          <CheckInView
            isShown={shown === view}
            wish={checkInWish}
            onWish={setCheckInWish}
            arrivals={arrivals}
            onHome={() => show('home')}
          />
        );
      case 'review':
        return <ReviewView isShown={shown === view} wish={reviewWish} />;
      case 'adopt':
        return <AdoptView isShown={shown === view} onHome={() => show('home')} />;
      case 'nextCycle':
        return <NextCycleView isShown={shown === view} />;
      case 'doctor':
        return <DoctorView isShown={shown === view} />;
      case 'checkGoals':
        return <CheckGoalsView />;
      case 'campaigns':
        return <CampaignsView key={campaignKpi} isShown={shown === view} kpiId={campaignKpi} />;
      case 'logValues':
        return <LogValuesView onSeeKpi={seeKpi} />;
      case 'kpi':
        return (
          <KpiView
            isShown={shown === view}
            place={kpiPlace}
            onPlace={setKpiPlace}
            onWriteFor={writeFor}
            onLogValues={() => show('logValues')}
            onCampaigns={compareCampaigns}
          />
        );
    }
  };
  const panelOf = (view: View) => {
    const isHidden = view !== shown;
    const content = opened.includes(view) && contentOf(view);
    return isTab(view) ? (
      <div
        key={view}
        class="panel"
        role="tabpanel"
        id={panelId(view)}
        aria-labelledby={tabId(view)}
        hidden={isHidden}
      >
        {content}
      </div>
    ) : (
      <section key={view} class="panel" id={panelId(view)} aria-label={words.errands[view]} hidden={isHidden}>
        <BackBar to={words.tabs[lastTab]} onBack={() => show(lastTab)} />
        {content}
      </section>
    );
  };
  return (
    <>
      <nav>
        <Tabs shown={isTab(shown) ? shown : null} home={lastTab} onShow={show} />
      </nav>
      <main>{views.map(panelOf)}</main>
    </>
  );
}
