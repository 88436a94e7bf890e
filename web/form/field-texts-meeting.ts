// The fields of a meeting: what the body did with the matter, its minutes and the appeal period.
import type { FieldText } from './form-words.ts'

export const meetingFieldTexts = {
  // Who took part
  outcome: { sv: 'Utfall', en: 'Outcome' },
  presentCount: {
    sv: 'Antal närvarande',
    en: 'Number present',
    help: { sv: 'Ledamöter och tjänstgörande ersättare', en: 'Members and serving substitutes' },
  },
  attendance: {
    sv: 'Närvaro',
    en: 'Attendance',
    help: { sv: 'De som deltog (KL 5:65)', en: 'Those who took part (KL 5:65)' },
    one: { sv: 'närvarande', en: 'person present' },
  },
  name: { sv: 'Namn', en: 'Name' },
  substituteFor: {
    sv: 'Tjänstgör i stället för',
    en: 'Serves in place of',
    help: { sv: 'Ledamoten vars plats ersättaren tar', en: 'The member whose place the substitute takes' },
  },
  disqualified: {
    sv: 'Jäv',
    en: 'Disqualified',
    help: {
      sv: 'Ledamöter som lämnade sammanträdet under ärendet (KL 5:47, 6:28–30)',
      en: 'Members who left the meeting during the matter (KL 5:47, 6:28–30)',
    },
    one: { sv: 'jävig ledamot', en: 'disqualified member' },
  },
  ground: { sv: 'Jävsgrund', en: 'Ground' },
  substitute: { sv: 'Ersättare', en: 'Substitute' },

  // Proposals and procedural questions
  proposals: { sv: 'Yrkanden', en: 'Proposals', one: { sv: 'yrkande', en: 'proposal' } },
  text: { sv: 'Text', en: 'Text' },
  by: { sv: 'Yrkat av', en: 'Proposed by' },
  raisesNewMatter: {
    sv: 'Väcker ett nytt ärende',
    en: 'Raises a new matter',
    help: {
      sv: 'Ordföranden ska då vägra proposition (KL 5:57)',
      en: 'The chair must then refuse to put it (KL 5:57)',
    },
  },
  deferrals: {
    sv: 'Ordningsfrågor',
    en: 'Procedural questions',
    help: {
      sv: 'Återremiss eller bordläggning, i den ordning frågorna ställdes',
      en: 'Referral back or tabling, in the order they were put',
    },
    one: { sv: 'ordningsfråga', en: 'procedural question' },
  },
  motion: { sv: 'Ordningsfrågan gäller', en: 'The question is of' },
  requestedBy: { sv: 'Begärd av', en: 'Requested by' },
  motivations: {
    sv: 'Motiveringar',
    en: 'Motivations',
    help: {
      sv: 'Skrivna av dem som begärde att ärendet skulle vänta (KL 5:50)',
      en: 'Written by those who asked that the matter wait (KL 5:50)',
    },
    one: { sv: 'motivering', en: 'motivation' },
  },
  supporters: { sv: 'Antal bakom motiveringen', en: 'Number behind the motivation' },

  // The vote
  orderOfPropositions: {
    sv: 'Propositionsordning',
    en: 'Order of propositions',
    help: {
      sv: 'I vilken ordning yrkandena ställdes mot varandra (KL 5:53)',
      en: 'The order in which the proposals were put (KL 5:53)',
    },
  },
  votes: {
    sv: 'Votering',
    en: 'Vote',
    help: {
      sv: 'Bara när rösterna räknades, inte vid acklamation',
      en: 'Only when counted, not by acclamation',
    },
  },
  for: { sv: 'Ja-röster', en: 'Votes for' },
  against: { sv: 'Nej-röster', en: 'Votes against' },
  abstained: { sv: 'Avstod', en: 'Abstained' },
  chairVote: {
    sv: 'Ordförandens utslagsröst',
    en: 'The chair’s casting vote',
    help: { sv: 'Vid lika röstetal (KL 5:56)', en: 'When the votes are equal (KL 5:56)' },
  },
  openVotes: {
    sv: 'Öppen omröstning',
    en: 'Open vote',
    help: { sv: 'Varje ledamots röst (KL 5:54, 5:67)', en: 'The vote of each member (KL 5:54, 5:67)' },
    one: { sv: 'röst', en: 'vote' },
  },
  member: { sv: 'Ledamot', en: 'Member' },
  vote: { sv: 'Röst', en: 'Vote' },

  // The decision
  changes: {
    sv: 'Organets egna ändringar',
    en: 'The body’s own changes',
    help: { sv: 'Krävs vid bifall med ändring', en: 'Required for an approval with changes' },
  },
  assignments: { sv: 'Uppdrag', en: 'Assignments', one: { sv: 'uppdrag', en: 'assignment' } },
  role: {
    sv: 'Roll',
    en: 'Role',
    help: { sv: 'Den som ska utföra uppdraget', en: 'Who shall carry it out' },
  },
  reportBackOn: { sv: 'Återrapporteras senast', en: 'To be reported back by' },
  funds: { sv: 'Medel', en: 'Funds' },
  amount: {
    sv: 'Belopp',
    en: 'Amount',
    help: { sv: 'Hela kronor', en: 'Whole kronor' },
    unit: { sv: 'kr', en: 'kr' },
  },
  purpose: { sv: 'Ändamål', en: 'Purpose' },
  agreeingCount: {
    sv: 'Antal som samtyckte till beslut',
    en: 'Number who agreed to decide',
    help: {
      sv: 'När ärendet inte var tillkännagivet eller berett (KL 5:33, 5:52)',
      en: 'Where the matter was not announced or prepared (KL 5:33, 5:52)',
    },
  },
  validFrom: {
    sv: 'Gäller från',
    en: 'Valid from',
    help: { sv: 'Utan dag gäller texten från laga kraft', en: 'Without a day it applies from legal force' },
  },

  // What else the minutes hold
  reservations: {
    sv: 'Reservationer',
    en: 'Reservations',
    help: {
      sv: 'Anmälda innan sammanträdet avslutades (KL 4:27)',
      en: 'Announced before the meeting ended (KL 4:27)',
    },
    one: { sv: 'reservation', en: 'reservation' },
  },
  announcedAt: { sv: 'Anmäld klockan', en: 'Announced at' },
  meetingEndedAt: {
    sv: 'Sammanträdet avslutades klockan',
    en: 'The meeting ended at',
    help: { sv: 'Krävs när någon reserverar sig (KL 4:27)', en: 'Required with a reservation (KL 4:27)' },
  },
  notes: {
    sv: 'Protokollsanteckningar',
    en: 'Notes in the minutes',
    one: { sv: 'protokollsanteckning', en: 'note in the minutes' },
  },
  reportedToCouncil: { sv: 'Anmäls till kommunfullmäktige', en: 'Reported to the municipal council' },
  closedDoors: {
    sv: 'Stängda dörrar',
    en: 'Closed doors',
    help: {
      sv: 'Ärendet behandlades utan åhörare (KL 5:42); så är det i regel i nämnder (KL 6:25)',
      en: 'The public was not there (KL 5:42); in committees that is the rule (KL 6:25)',
    },
  },
  adjustedImmediately: { sv: 'Omedelbar justering', en: 'Immediate adjustment' },

  // Adjustment, notice board and appeal
  adjustedOn: { sv: 'Justeringsdatum', en: 'Day of the adjustment' },
  announcedOn: {
    sv: 'Anslaget sattes upp',
    en: 'The notice was put up',
    help: { sv: 'Dagen på anslagstavlan (KL 8:12)', en: 'The day on the notice board (KL 8:12)' },
  },
  minutesKeptAt: {
    sv: 'Protokollets förvaringsplats',
    en: 'Where the minutes are kept',
    help: { sv: 'Där var och en kan läsa det', en: 'Where anyone can read them' },
  },
  validTo: { sv: 'Gäller till', en: 'Valid to' },

  // The calendar and the chair's decisions
  'planMeeting.heldOn': { sv: 'Sammanträdesdag', en: 'Day of the meeting' },
  'planMeeting.startsAt': { sv: 'Börjar klockan', en: 'Starts at' },
  'changeMeeting.startsAt': { sv: 'Börjar klockan', en: 'Starts at' },
  'cancelMeeting.presentCount': {
    sv: 'Antal närvarande',
    en: 'Number present',
    help: { sv: 'Högst hälften av platserna', en: 'Half of the seats at most' },
  },
  'recordOutcome.paragraph': { sv: 'Paragraf i protokollet', en: 'Paragraph of the minutes' },
  'recordDelegationOrder.paragraph': { sv: 'Paragraf i protokollet', en: 'Paragraph of the minutes' },
  'recordDelegationOrder.validFrom': { sv: 'Gäller från', en: 'Valid from' },
  'makeChairDecision.title': { sv: 'Rubrik', en: 'Title' },
  'makeChairDecision.decision': { sv: 'Beslut', en: 'Decision' },
  'cancelMeeting.cause': { sv: 'Orsak', en: 'Cause' },
  exercisesAuthority: {
    sv: 'Ärendet är myndighetsutövning mot någon enskild',
    en: 'The matter is the exercise of authority over an individual',
    help: {
      sv: 'Avgör om ett uppdrag i ett kommunalt bolag är jäv (KL 6:31)',
      en: 'Decides whether a role in a municipal company disqualifies (KL 6:31)',
    },
  },
  meetingId: { sv: 'Sammanträde', en: 'Meeting' },
  basis: { sv: 'Hur ärendet är tillkännagivet', en: 'How the matter is announced' },
  subject: {
    sv: 'Vad beslutet gäller',
    en: 'What the decision is about',
    help: {
      sv: 'Mål, yttranden till fullmäktige och principfrågor får inte delegeras (KL 6:38)',
      en: 'Goals, opinions to the council and matters of principle may not be delegated (KL 6:38)',
    },
  },
  urgencyReason: {
    sv: 'Varför nästa sammanträde inte kan inväntas',
    en: 'Why the next meeting cannot be awaited',
    help: { sv: 'KL 6:39', en: 'KL 6:39' },
  },
  reportId: {
    sv: 'Extraordinär rapport som beslutet vilar på',
    en: 'Extraordinary report that it rests on',
  },
  takenDownOn: { sv: 'Anslaget togs ned', en: 'The notice was taken down' },
  announcedAgainOn: {
    sv: 'Anslaget sattes upp igen',
    en: 'The notice was put up again',
    help: {
      sv: 'Överklagandetiden räknas om från den dagen',
      en: 'The appeal period counts anew from that day',
    },
  },
} as const satisfies Record<string, FieldText>
