import type { Starters } from './starters.ts';

/** Openings follow a greeting with a comma: they begin small there, see `compose.ts`. */
export const en: Starters = {
  complaint: {
    openings: [
      "We're sorry this went wrong, and thank you for telling us.",
      'Thank you for being so open. We understand why you are disappointed.',
      "We're sorry about the trouble this has given you.",
      "Thank you for speaking up, and we're sorry for the annoyance.",
    ],
    steps: [
      'What happened first, and on which day? That leads us to the cause, so we can put it right here.',
      'Which part matters most to you right now? We would like to start with that.',
      'Could you please tell us which product or service it is about? Then we can get to the root of it.',
    ],
  },
  outage: {
    openings: [
      'Thank you for the report, and sorry for the disruption.',
      "We're sorry it isn't working for you right now.",
      'Thank you for letting us know. We understand how much you rely on this.',
      'Sorry about the interruption, and thank you for pointing it out so quickly.',
    ],
    steps: [
      'Which area are you in, and since when has it been happening? That helps us narrow it down.',
      'What exactly happens, and since what time? That shows us where to look.',
      'Is everything affected or only one part? Please tell us here, it speeds up the search.',
    ],
  },
  'urgent-request': {
    openings: [
      "Thank you for writing. Let's sort this out right away.",
      "We're sorry you are in this situation, and we'd like to help at once.",
      "We understand that this can't wait.",
      'Thank you for reaching out. We can see that this is urgent.',
    ],
    steps: [
      'What happened last, and at what time? Please leave out passwords and card numbers.',
      'What do you need first of all? Please describe it here, without personal details.',
      'At which step does it stop? Please keep passwords and numbers out of the comments.',
    ],
  },
  question: {
    openings: [
      'Thank you for asking!',
      'Good question, thank you.',
      'Thanks for your interest!',
      "We're glad you asked.",
    ],
    steps: [
      'Which product or service is it about? The exact answer depends on that.',
      'What would you like to use it for? Then we can name the option that fits.',
      'Could you please add which version or model you mean, so that the answer really fits?',
    ],
  },
  feedback: {
    openings: [
      'Thank you for this suggestion.',
      'Thank you for taking the time to tell us.',
      'Thank you, this is useful feedback.',
      'We appreciate your honest view, thank you.',
    ],
    steps: [
      'What would it make easier for you? An example from your day helps us most.',
      'What bothers you most about the way it works today?',
      'When did you last miss this? A concrete case shows us what to improve first.',
    ],
  },
  praise: {
    openings: [
      "Thank you so much, you've made our day!",
      'What a kind thing to say, thank you!',
      'Thank you! That put a smile on our faces.',
      "It's lovely to read this, thank you!",
    ],
    steps: [
      "What did you like best? We'd love to keep it exactly that way.",
      "It's good to have you with us.",
      'All the best from the whole team!',
    ],
  },
  mention: {
    openings: [
      'Thank you for mentioning us!',
      'Nice to see you here, and thanks for joining in!',
      'Thanks for thinking of us!',
      "It's good to hear from you!",
    ],
    steps: [
      'If you have a question, just ask it right here.',
      'Have a great day!',
      'Feel free to tell us more, we enjoy reading it.',
    ],
  },
};
