import type { CueLists } from './lists.ts';

export const en: CueLists = {
  outage:
    'outage*,is down,are down,was down,been down,went down,gone down,goes down,still down,down again,down today,down for me,down for anyone,down for everyone,down right now,anyone else having,anyone else getting,anyone else unable,is anyone else,' +
    'nobody can,no one can,servers down,server down,server error,power cut,no service,service disruption*,no signal,no internet,no wifi,no power,no electricity,network is,whole area,site crashed,website crashed,signal failure,outages,system down,' +
    'systems down,systems are down,servers are,all down,website down,site down,app down,internet down,wifi down,service down,network down,down everywhere,not working for anyone,for everyone,widespread,major issues,service interruption,service is out,' +
    'power out,power is out,internet is out,cable is out,tv is out,no water,no heating,no hot water,lines down,tower down,track fault,line closed,line suspended,no trains,trains cancelled,maintenance',
  fault:
    'not working,isnt working,doesnt work,dont work,does not work,do not work,stopped working,stop working,wont work,wont load,wont open,wont start,wont let,wont connect,wont download,' +
    'wont update,not loading,not opening,not showing,not responding,cant access,cannot access,cant use,cant see,cant watch,cant play,cant connect,cant pay,cant order,cant find,unable to,couldnt,' +
    'could not,error,errors,bug,bugs,buggy,glitch*,crash*,freez*,frozen,broke,broken,damaged,defective,faulty,missing,wrong item,wrong order,wrong size,wrong product,never arrived,never came,' +
    'hasnt arrived,not arrived,didnt arrive,not received,havent received,didnt receive,never received,not delivered,still waiting,been waiting,waiting for,delayed,delay,delays,late,cancelled,' +
    'canceled,disappeared,disconnect*,drops out,keeps dropping,keep getting,keeps,issue,issues,problem,problems,fails,failed,failing,didnt come,no show,stuck,leak*,overcharged,charged twice,' +
    'double charged,didnt get,havent got,not recognis*,not recogniz*,lost,slow,drain*,doesnt open,doesnt load,doesnt connect,cant log,cant login,cant download,cant open,cant book,cant check,' +
    'cant get,cant change,cant cancel,cant reach,cant hear,cant change my,not able to,isnt showing,not updating,not charging,wont charge,wont turn on,wont play,wont respond,wont answer,wont stop,' +
    'keep crashing,keeps crashing,kicked me out,logged me out,blank screen,black screen,error message,error code,timed out,times out,lagging,laggy,buffer*,drops,dropped,dropping,disconnecting,' +
    'cracked,torn,ripped,shattered,snapped,bent,dented,scratched,expired,mold,wrong address,wrong one,incorrect,mixup,mix up,never got,never sent,never called,never showed,didnt show,' +
    'no call back,never called back,hasnt been,havent heard,not heard back,waited,wait time,waiting on,waiting since,hours late,hour late,minutes late,late flightr,flight cancelled,' +
    'cancelled flight,rescheduled,delayed flight,baggage,bags,luggage,suitcase,double booked,overbilled,billing error,billed,charged me,charging me,extra charge,hidden fee*,shipping delay,' +
    'out of stock after,undelivered,delivered to the wrong,left outside,no tracking,malfunction*,broke down,breaking down,dead on arrival,died,dies,overheat*,unresponsive,unavailable,rejected,' +
    'denied,not honou*,not honor*,expired code,invalid',
  shared:
    'internet,wifi,network,server,servers,website,site,signal,broadband,power,electricity,everyone,everybody,anyone else,city,town,area,region,nationwide,worldwide,line,train,trains,services,psn,streaming,everywhere',
  act:
    'refund*,money back,my money,reimburs*,compensat*,cancel my,change my booking,change my flight,rebook*,unlock,locked out,locked me,reset my,log in,login,log into,sign in,cant get into,' +
    'get into my,password,recover my,restore my,help me,please help,need help,need your help,need some help,need assistance,please assist,can you help,can anyone help,can someone help,' +
    'could you help,help please,call me,contact me,ring me,hacked,hacker*,fraud*,scam call,stolen,lost my luggage,lost my bag,lost luggage,left my,lost property,unauthorised,unauthorized,urgent,' +
    'urgently,asap,emergency,dm me,verification code,someone help,assist me,please advise me,need to speak,need to talk,need someone,need a,need my,please check,please call,' +
    'please contact,please respond,please reply,please dm,please send,please refund,please change,please update,please remove,please resolve,please look,look into,check on my,track my,trace my,' +
    'find my,locate my,send me my,return my,change my,update my,close my,delete my,remove my,reactivate,deactivat*,suspend*,disabled my,blocked my,my booking,' +
    'my reservation,my ticket number,confirmation number,reference number,order number,case number,file a claim,reimburse,credit back,give me back,how do i get my,speak to a,speak with,talk to a,' +
    'talk to someone,real person,lost and found,left behind,left on the,rebooked,rebooking,standby,i need help,need urgent,can u help,help us,hlp,cancel this,cancel it,stop charging,' +
    'unsubscribe me,opt out,exchange it,replace it,fix it for me,someone call,get back to me,reach out,follow up,followed up,sent you a dm,sent a dm,dmd you,check your dm,check dm',
  harm:
    'hacked,hacker*,stolen,fraud*,unauthorised,unauthorized,scammed,identity theft,stranded,asap,urgent,urgently,emergency,immediately,lawyer,attorney,solicitor,legal action,court,sue,suing,police,trading standards,dangerous,injured,injury,allerg*,' +
    'food poisoning,fire,smoke,burn*,unsafe,medication,flight leaves,boarding,for hours,for days,all day,hours on hold,log in,log into,help asap',
  anger:
    'worst,terrible,horrible,awful,disgust*,disgrace*,pathetic,useless,rubbish,garbage,trash,crap,shit,shitty,shite,bullshit,sucks,suck,joke,shambles,appalling,unacceptable,ridiculous,ripoff,' +
    'rip off,scam,scammers,liars,lied,lying,cheat*,bad,worse,poor,poorly,rude,unhelpful,incompeten*,disappoint*,dissatisf*,unhappy,not happy,angry,mad,furious,fuming,annoy*,frustrat*,fed up,' +
    'sick of,tired of,hate,wtf,fuck*,ffs,damn,hell,ugh,smh,shame,shameful,fail,epic fail,never again,never use,never buy,never fly,dont buy,do not buy,dont use,avoid,waste,wasted,wasting,ruined,' +
    'cold,dirty,stale,mouldy,moldy,ignored,ignoring,no response,no reply,no answer,no one answers,nobody answers,hung up,on hold,still no,still not,still havent,yet again,lack of,expensive,' +
    'overpriced,poor service,bad service,bad customer,get it together,fix your,fix this,sort it out,sort this,get your act,what a joke,not impressed,unimpressed,what is up with,what is going on,' +
    'told us,told me,you said,complain*,nightmare,poisoned,misleading,atrocious,abysmal,dreadful,diabolical,horrendous,shocking,shoddy,lousy,crappy,dire,woeful,farce,fiasco,' +
    'clueless,careless,arrogant,ignorant,unprofessional,dishonest,deceptive,inexcusable,unreal,outrageous,insulting,insane,infuriat*,exasperat*,aggravat*,livid,irate,upset,unsatisf*,unreliable,' +
    'regret*,gutted,cheesed off,pissed,pissed off,bloody,bs,lame,gross,vile,nasty,yuck,inedible,soggy,overcooked,undercooked,burnt,filthy,smelly,noisy,flimsy,cheap and,downhill,beyond a joke,' +
    'last straw,had enough,enough is enough,not good enough,no thanks,no apology,no help,no explanation,no excuse,doesnt care,dont care,do not care,couldnt care less,should be ashamed,ashamed,' +
    'lost a customer,losing a customer,taking my business,switching to,going elsewhere,cancelling my,how hard is it,how hard can it be,seriously,come on,unbelievable,sadly,unfortunately,chaos,' +
    'delayed again,every time,why cant you,so slow,too slow,takes forever,took forever,not acceptable,not ok,not okay,not cool,ruin*,spoil*,failed again,run around,runaround,passed around,' +
    'bounced around,transferred me,hung up on,nobody cares,no one cares,zero stars,one star,1 star,no stars,worst airline,worst company,unfriendly,lacks,lacking,stranded,missed my,missed our,' +
    'ripped off,robbed,robbery,thieves,crook*,conned,shady,sketchy,bait and switch,false advertising,mislead,wont be back,wont be buying,wont be flying,wont return,will never,what the hell,' +
    'for the love of,cant even,cannot even,still nothing,getting nowhere,go nowhere,no clue,excuses,lies,screwed,screw you,messed up,botched,bungl*,mishandl*,neglect*,overbooked,bumped,' +
    'understaffed,unhelpfulness,tedious,inconvenien*,hassle,stressful,crying,in tears,pain in the',
  ask:
    'how do,how can,how long,how much,how many,how to,how does,what time,what is,whats the,what are,when will,when is,when are,when does,where can,where is,where do,which one,who do,who can,' +
    'why is,why are,why do,why cant,is it possible,is there a,are there,do you,does it,does this,can i,can you tell,could you tell,can someone explain,any idea,any idea when,any news,any update,' +
    'any chance,any recommendation*,please advise,wondering if,just wondering,anybody know,anyone know,does anyone know,tell me,let me know,how come,what does,what do,what should,what would,' +
    'what happens,what happened,whats happening,whos,who is,which is,which flight,whens,wheres,where are,where does,will you,will it,will there,would you,would it,could i,could we,can we,may i,' +
    'should i,do i,does anyone,did the,is your,is my,has the,has anyone,what kind,what size,what type,any plans,any suggestions,any reason,any word,is it ok,is it safe,is it true,quick question,' +
    'question about,curious,trying to find,trying to figure,confirm,clarify,explain,info on,more info,information on,details on,difference between,eta',
  wish:
    'suggest*,suggestion*,would be nice,would be great,would be good,would love,would like to see,wish you,i wish,please add,please bring,bring back,please make,please consider,please fix,' +
    'you should,should have,should be,feature request,feature,could you add,can you add,an option to,option to,it would help,idea for,hope you,hopefully you,why not,how about,would prefer,' +
    'instead of,suggest,recommend you,you guys should,yall should,you need to add,you need to bring,should offer,should allow,should let,should make,should add,needs to be,' +
    'could be better,could use,would be better,would be helpful,would be cool,would be awesome,would be useful,it be nice,wish there,wish i could,wish the,if only,why dont you,how about you,' +
    'consider adding,please allow,please let us,please offer,please open,please start,pls add,add more,add a,bring it back,typo,spelling,correction,misspelled,outdated,constructive',
  joy:
    'thank,thanks,thx,thankyou,ty,cheers,love,loved,loving,great,awesome,amazing,excellent,fantastic,brilliant,superb,wonderful,perfect,best,good job,great job,well done,good service,happy,' +
    'pleased,delighted,impressed,appreciate*,helpful,friendly,kind,nice,lovely,delicious,tasty,beautiful,blessing,recommend*,good,kudos,props,shout out,shoutout,outstanding,superior,superb,' +
    'legend,legends,hero,heroes,congrats,congratulations,thumbs up,not bad,no problem,no problems,well made,inspiring,yum,yummy,favorite,favourite,made my day,keep it up,glad,thankful,grateful,' +
    'gratitude,much appreciated,many thanks,so helpful,very helpful,super helpful,so kind,so nice,exceptional,stellar,top notch,first class,world class,five star,5 star,5 stars,spot on,seamless,' +
    'smooth,painless,effortless,terrific,marvelous,marvellous,splendid,rocks,you rock,rocking,adore,enjoy*,comfortable,comfy,cozy,cosy,spotless,quick response,fast response,quick reply,prompt,' +
    'promptly,responsive,professional,courteous,polite,attentive,gracious,generous,above and beyond,went out of,goes out of,lifesaver,life saver,saved my,saved the day,resolved,sorted now,' +
    'works great,works perfectly,works well,worked,no complaints,highly,proud,bravo,yay,woohoo,woot,hooray,impressive,gorgeous,stunning,cute,elegant,classy,charming,well played,nicely done,' +
    'nice work,great work,great flight,great service,great crew,great experience,great people,great customer,keep up,looking forward,cant wait,excited,thrilled,ecstatic,loyal customer for,loyal,' +
    'hats off,big up,ur the best,youre the best,you guys are,you are the best,made it easy,easy to use,so easy,worth it,worth every,bless,blessed,xoxo,fab,fabulous,ace,lush,stoked,rad,epic,dope',
  sad: 'unfortunately,sad,miss you,crying,lonely,hurts,sadly,heartbroken',
  insult:
    'idiot*,moron*,stupid,dumb,retard*,bitch*,asshole*,cunt*,bastard*,scum,nazi*,pussy,pussies,loser*,clown*,die,kill yourself,kys,go to hell,fuck you,fuck off,stfu,shut up,libtard*,whore*,slut*,dickhead*,wanker*,ass,fuck*,shit',
  advert:
    'check out my,check out this,subscribe,sub to,my channel,my page,my profile,my blog,follow me,follow back,followback,click here,link in bio,make money,earn money,earn from home,work from home,working from home,free download,promo code,discount code,referral,referral code,' +
    'use my code,use code,whatsapp me,dm for promo,dm to order,crypto,bitcoin,forex,giveaway,100% free,free iphone,hack any,buy followers,seo,backlink*,onlyfans,sign up here,visit my,limited offer,investment',
  service:
    'you,your,yours,customer*,support,staff,employee*,manager*,shop,shops,store,stores,branch,company,companies,order,orders,ordered,parcel*,package*,deliver*,courier*,driver*,invoice*,bill,' +
    'billing,account*,app,website,service,services,subscription*,contract*,hotline,ticket*,product*,hotel*,flight*,train,trains,bank,card,price,prices,network,broadband',
  elsewhere:
    'president,senator,minister,government,election*,vote,voted,congress,democrat*,republican*,trump,obama,politic*,war,police officer,church,god,jesus,match,goal,league,coach,player*,referee,team won,stadium,season opener,movie,episode,trailer,song,' +
    'lyrics,album,actor,actress,singer,video,youtube,homework,exam,my mum,my mom,my boyfriend,my girlfriend,birthday,shares,quarter,merger,ceo,stock price,billion,million,according to,reports that,announces,announced,wsj,news,breaking',
  not: 'not,no,never,dont,doesnt,didnt,isnt,wasnt,arent,cant,wont,nothing,without,hardly,cannot',
};
