import type { IssueWords } from './words.ts';

export const en: IssueWords = {
  joins: 'and but because cause cuz coz bc so since or nor then plus however yet therefore that',
  relates:
    'before after which who whom whose where as than if unless whether until till when while whilst once although though despite except',
  opens:
    'my our the no i im ive ill id we weve they theyre your youre nobody nothing everything still never cant cannot wont doesnt dont didnt havent hasnt isnt trying waiting getting having missing unable keeps',
  asks: 'how when where what why who is are do does did can could will would has have should am was any anyone whats wheres hows whens',
  fillers:
    'hi hello hey well ok okay so thanks thank thx guys guy sorry lol lmao omg yes yeah yep nope oh ah um anyway also actually basically honestly seriously literally just like dear sir madam folks man dude bro now then right really again today too either though ever cheers tho rn ps btw smh ugh welp u',
  dangling:
    'my our the a an this these those your his her their of to in on at for from with by about into onto over under through than as and but or so because if when while that which who whose is are was were be been being am im ive id ill weve theyre youre has have had having do does did will would can could should may might must not no very too really just still even only also i we you they he she dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt aint trying want wanted wants need needs keep keeps kept get gets getting got make makes making let lets any some every each more most such what how where why its theres there s t via per like seems please almost until since till without against between gonna gotta wanna both either another same u ur r once going say says said saying told tell tells ask asked think thought know hope tried able ever goes went comes came yet else l b back etc w regarding take takes rather expect see click af it them one help soon',
  loose:
    'for at in on from by before after since during every within without over because two three via through',
  negates: 'no not never without nothing isnt arent wasnt werent dont doesnt didnt hardly havent hasnt',
  coarse:
    'fuck* motherfuck* shit* bullshit* shite crap* damn* dammit goddamn* hell ass asses asshole* arse arses arsehole* bitch* bastard* dick* prick* piss* cunt* twat* wank* bollock* bloody douche* dumb* stupid* idiot* moron* retard* suck* scum* whore* slut* wtf ffs stfu fck fcking fkn effing freaking frigging loser* clown* trash garbage pathetic liar* thief thieves crook* scammer* disgrac* hate kill die nazi* racist* incompeten* useless joke worst lmfao kys imbecile* fool* jerk* balls butt porn* sex* nigg* fag* insult*',
};
