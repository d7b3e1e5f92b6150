// The views there are: tabs, which stay on top, and errands, which are opened for one thing and left again.

export const tabs = ['home', 'write', 'checkIn', 'kpi', 'review'] as const;
export const errands = ['adopt', 'checkGoals', 'doctor', 'nextCycle', 'logValues', 'campaigns'] as const;
export const views = [...tabs, ...errands] as const;

export type Tab = (typeof tabs)[number];
export type View = (typeof views)[number];

export const isView = (text: string | undefined): text is View => views.some((view) => view === text);
export const isTab = (view: View): view is Tab => tabs.some((tab) => tab === view);
export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (view: View): string => `panel-${view}`;
