import type { CueLists } from './lists.ts';

export const en: CueLists = {
  outage:
    'outage*,is down,are down,was down,been down,went down,gone down,goes down,still down,down again,down today,down for me,down for anyone,down for everyone,down right now,' +
    'anyone else having,anyone else getting,anyone else unable,is anyone else,nobody can,no one can,servers down,server down,server error,power cut,no service,service disruption*,' +
    'no signal,no internet,no wifi,no power,no electricity,network is,whole area,site crashed,website crashed,signal failure',
  fault:
    'not working,isnt working,doesnt work,dont work,does not work,do not work,stopped working,stop working,wont work,wont load,wont open,wont start,wont let,wont connect,wont download,wont update,not loading,not opening,' +
    'not showing,not responding,cant access,cannot access,cant use,cant see,cant watch,cant play,cant connect,cant pay,cant order,cant find,unable to,couldnt,could not,error,errors,bug,bugs,buggy,glitch*,crash*,freez*,frozen,' +
    'broke,broken,damaged,defective,faulty,missing,wrong item,wrong order,wrong size,wrong product,never arrived,never came,hasnt arrived,not arrived,didnt arrive,not received,havent received,didnt receive,never received,not delivered,' +
    'still waiting,been waiting,waiting for,delayed,delay,delays,late,cancelled,canceled,disappeared,disconnect*,drops out,keeps dropping,keep getting,keeps,issue,issues,problem,problems,fails,failed,failing,didnt come,no show,stuck,leak*,' +
    'overcharged,charged twice,double charged,didnt get,havent got,not recognis*,not recogniz*,lost,slow,drain*',
  shared:
    'internet,wifi,network,server,servers,website,site,signal,broadband,power,electricity,everyone,everybody,anyone else,city,town,area,region,nationwide,worldwide,line,train,trains,services,psn,streaming,everywhere',
  act:
    'refund*,money back,my money,reimburs*,compensat*,cancel my,change my booking,change my flight,rebook*,unlock,locked out,locked me,reset my,log in,login,log into,sign in,cant get into,get into my,password,recover my,restore my,' +
    'help me,please help,need help,need your help,need some help,need assistance,please assist,can you help,can anyone help,can someone help,could you help,help please,call me,contact me,ring me,hacked,hacker*,fraud*,scam call,stolen,lost my luggage,lost my bag,' +
    'lost luggage,left my,lost property,unauthorised,unauthorized,urgent,urgently,asap,emergency,dm me,verification code,someone help,claiming to be',
  harm:
    'hacked,hacker*,stolen,fraud*,unauthorised,unauthorized,scammed,identity theft,stranded,asap,urgent,urgently,emergency,immediately,lawyer,attorney,solicitor,legal action,court,sue,suing,police,trading standards,dangerous,injured,injury,allerg*,' +
    'food poisoning,fire,smoke,burn*,unsafe,medication,flight leaves,boarding,for hours,for days,all day,hours on hold,log in,log into,help asap',
  anger:
    'worst,terrible,horrible,awful,disgust*,disgrace*,pathetic,useless,rubbish,garbage,trash,crap,shit,shitty,shite,bullshit,sucks,suck,joke,shambles,appalling,unacceptable,ridiculous,ripoff,rip off,scam,scammers,liars,lied,lying,cheat*,' +
    'bad,worse,poor,poorly,rude,unhelpful,incompeten*,disappoint*,dissatisf*,unhappy,not happy,angry,mad,furious,fuming,annoy*,frustrat*,fed up,sick of,tired of,hate,wtf,fuck*,ffs,damn,hell,ugh,smh,shame,shameful,fail,epic fail,never again,never use,never buy,' +
    'never fly,dont buy,do not buy,dont use,avoid,waste,wasted,wasting,ruined,cold,dirty,stale,mouldy,moldy,ignored,ignoring,no response,no reply,no answer,no one answers,nobody answers,hung up,on hold,still no,still not,still havent,yet again,lack of,' +
    'expensive,overpriced,poor service,bad service,bad customer,get it together,fix your,fix this,sort it out,sort this,get your act,what a joke,not impressed,unimpressed,what is up with,what is going on,told us,told me,you said,said it would,complain*,nightmare,poisoned,misleading',
  ask:
    'how do,how can,how long,how much,how many,how to,how does,what time,what is,whats the,what are,when will,when is,when are,when does,where can,where is,where do,which one,who do,who can,why is,why are,why do,why cant,is it possible,is there a,are there,' +
    'do you,does it,does this,can i,can you tell,could you tell,can someone explain,any idea,any idea when,any news,any update,any chance,any recommendation*,please advise,wondering if,just wondering,anybody know,anyone know,does anyone know,tell me,let me know',
  wish:
    'suggest*,suggestion*,would be nice,would be great,would be good,would love,would like to see,wish you,i wish,please add,please bring,bring back,please make,please consider,please fix,you should,should have,should be,feature request,feature,could you add,can you add,' +
    'an option to,option to,it would help,idea for,improve*,hope you,hopefully you,why not,how about,would prefer,instead of,a fix would',
  joy:
    'thank,thanks,thx,thankyou,ty,cheers,love,loved,loving,great,awesome,amazing,excellent,fantastic,brilliant,superb,wonderful,perfect,best,good job,great job,well done,good service,happy,pleased,delighted,impressed,appreciate*,helpful,friendly,kind,nice,lovely,delicious,tasty,' +
    'beautiful,blessing,recommend*,good,kudos,props,shout out,shoutout,outstanding,superior,superb,legend,legends,hero,heroes,congrats,congratulations,thumbs up,not bad,no problem,no problems,well made,inspiring,yum,yummy,favorite,favourite,made my day,keep it up,glad',
  insult:
    'idiot*,moron*,stupid,dumb,retard*,bitch*,asshole*,cunt*,bastard*,scum,nazi*,pussy,pussies,loser*,clown*,die,kill yourself,kys,go to hell,fuck you,fuck off,stfu,shut up,libtard*,whore*,slut*,dickhead*,wanker*,ass,fuck*,shit',
  advert:
    'check out my,check out this,subscribe,sub to,my channel,my page,my profile,my blog,follow me,follow back,followback,click here,link in bio,make money,earn money,earn from home,work from home,working from home,per month at,free download,promo code,discount code,referral,referral code,' +
    'use my code,use code,whatsapp me,dm for promo,dm to order,crypto,bitcoin,forex,giveaway,100% free,free iphone,hack any,password hack,buy followers,be famous,seo,backlink*,onlyfans,sign up here,visit my,limited offer,investment',
  not: 'not,no,never,dont,doesnt,didnt,isnt,wasnt,arent,cant,wont,nothing,without,hardly,cannot',
};
