// Objectives and key results to start from, by area of marketing; words in brackets are for the team to fill in.

interface IdeasOfArea {
  readonly name: string;
  readonly objectives: readonly string[];
  /** Without their end: the due date is added when one is taken. */
  readonly keyResults: readonly string[];
}

export const goalLibrary: readonly IdeasOfArea[] = [
  {
    name: 'Brand',
    objectives: [
      'Become the first name [group] think of for [need]',
      'Make buyers in [market] know what we stand for before they talk to sales',
    ],
    keyResults: [
      'Raise unaided brand recall among [group] from [now]% to [target]%',
      'Increase branded searches from [now] to [target] a month',
      'Lift our share of voice in trade media from [now]% to [target]%',
      'Increase the share of new customers who knew us before from [now]% to [target]%',
      'Raise our average review score on [site] from [now] to [target]',
      'Keep the share of negative mentions at or below [limit]%',
    ],
  },
  {
    name: 'Content',
    objectives: [
      'Make our guides the place where [group] learn [topic]',
      'Turn readers of our guides into buyers who come prepared',
    ],
    keyResults: [
      'Raise visitor-to-lead conversion of our guides from [now]% to [target]%',
      'Increase newsletter sign-ups from articles from [now] to [target] a month',
      'Raise the share of readers who finish an article from [now]% to [target]%',
      'Increase demo requests from content from [now] to [target] a month',
      'Increase the share of won deals that used a case study from [now]% to [target]%',
      'Cut the time from brief to published article from [now] to [target] days',
    ],
  },
  {
    name: 'SEO',
    objectives: [
      'Let [group] find us when they search for [topic]',
      'Make organic search a source of sign-ups that pays for itself',
    ],
    keyResults: [
      'Grow sign-ups from organic search from [now] to [target] a month',
      'Increase the number of non-brand keywords in the top 3 from [now] to [target]',
      'Raise the click-through rate from search results from [now]% to [target]%',
      'Increase the share of visits with good Core Web Vitals from [now]% to [target]%',
      'Cut average page load time from [now] to [target] seconds',
      'Keep the number of broken links at or below [limit]',
    ],
  },
  {
    name: 'Paid',
    objectives: [
      'Fill the sales calendar from ads without paying more for each lead',
      'Spend the ad budget only where [group] answer',
    ],
    keyResults: [
      'Cut cost per qualified lead from [now] to [target]',
      'Raise return on ad spend from [now] to [target]',
      'Raise landing page conversion of paid visits from [now]% to [target]%',
      'Increase demo requests from paid search from [now] to [target] a month',
      'Increase the share of ad clicks that become leads from [now]% to [target]%',
      'Keep customer acquisition cost at or below [limit]',
    ],
  },
  {
    name: 'E-mail',
    objectives: [
      'Make our emails the reason [group] start their trial',
      'Win quiet subscribers back before they forget us',
    ],
    keyResults: [
      'Raise the click rate of lifecycle emails from [now]% to [target]%',
      'Increase trial starts from emails from [now] to [target] a month',
      'Raise the reply rate of onboarding emails from [now]% to [target]%',
      'Increase the share of dormant subscribers who click again from [now]% to [target]%',
      'Raise the inbox placement rate from [now]% to [target]%',
      'Keep the unsubscribe rate at or below [limit]%',
    ],
  },
  {
    name: 'Events',
    objectives: [
      'Leave every event with buyers who want a second talk',
      'Make our webinars where [group] first see how we solve [need]',
    ],
    keyResults: [
      'Raise the show rate of webinars from [now]% to [target]%',
      'Increase qualified leads from events from [now] to [target] a quarter',
      'Raise the share of event leads who book a call from [now]% to [target]%',
      'Cut cost per event lead from [now] to [target]',
      'Increase pipeline from events from [now] to [target]',
      'Raise the satisfaction score of attendees from [now] to [target]',
    ],
  },
  {
    name: 'Retention',
    objectives: [
      'New customers get what they came for in their first month',
      'Make [feature] the reason [group] stay',
    ],
    keyResults: [
      'Cut monthly churn from [now]% to [target]%',
      'Raise the activation rate of new customers from [now]% to [target]%',
      'Raise the renewal rate of annual plans from [now]% to [target]%',
      'Raise NPS after onboarding from [now] to [target]',
      'Cut the time from sign-up to first result from [now] to [target] days',
      'Increase the share of customers who invite a colleague from [now]% to [target]%',
    ],
  },
  {
    name: 'Product marketing',
    objectives: [
      'Give sales a story in which [group] recognise their own problem',
      'Make [feature] part of how customers work every day',
    ],
    keyResults: [
      'Raise adoption of [feature] among active customers from [now]% to [target]%',
      'Raise our win rate against [competitor] from [now]% to [target]%',
      'Cut the average sales cycle from [now] to [target] days',
      'Raise pricing page conversion from [now]% to [target]%',
      'Raise trial-to-paid conversion from [now]% to [target]%',
      'Increase revenue from [feature] from [now] to [target] a month',
    ],
  },
  {
    name: 'Partners',
    objectives: [
      'Make partners the way [group] in [market] come to us',
      'Let partners sell [feature] without our sales team',
    ],
    keyResults: [
      'Grow trials brought by partners from [now] to [target] a month',
      'Increase revenue from partners from [now] to [target]',
      'Raise the share of partners who bring a customer from [now]% to [target]%',
      'Cut the time from signing to first partner deal from [now] to [target] days',
      'Raise lead-to-deal conversion of partner leads from [now]% to [target]%',
      'Keep the cost per partner customer at or below [limit]',
    ],
  },
];
