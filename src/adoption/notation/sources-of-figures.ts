// Where figures come from, as it stands in brackets behind a name: `Domain rating (Ahrefs)`, `Followers (LinkedIn)`.

const tools =
  /^(?:ahrefs|semrush|sistrix|moz|similarweb|ga ?4?|google(?: analytics| ads| search console)?|(?:google )?search console|gsc|matomo|looker(?: studio)?|hubspot|salesforce|pipedrive|crm|cms|erp|mailchimp|brevo|brandwatch|hotjar|typeform)$/i;
const places =
  /^(?:linkedin|instagram|facebook|meta|tiktok|youtube|x|twitter|xing|pinterest|threads|trustpilot|g2|capterra|kununu|glassdoor|amazon|shopify)$/i;
const asked = /^(?:survey|poll|panel|umfrage|befragung|sondage|enquête|encuesta)$/i;

/**
 * Whether a word in brackets names what a figure is taken from rather than its unit.
 *
 * @example namesSource('Ahrefs') //=> true
 */
export const namesSource = (text: string): boolean =>
  [tools, places, asked].some((names) => names.test(text.trim()));
