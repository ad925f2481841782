import type { SituationCues } from '../starters/starters.ts';

const contract =
  'contract*,tariff*,subscription*,subscri*,unsubscri*,membership*,cancel my,cancel the,cancel our,cancelling my,cancellation,terminate*,notice period,renew*,auto renew*,upgrade my plan,my plan,' +
  'data plan,phone plan,new plan,price plan,switch provider,terms and conditions,terms of,policy*,warranty,trial,sign up,signed up,locked in';

const app =
  'app,apps,application,website,web site,site,page,portal,login,log in,log on,sign in,signing in,logging in,server*,web shop,online shop,online banking,android,ios,iphone,update,screen,loads,loading,load,crash*,error*,account,stream*,psn,live chat,console,game*';

export const en: SituationCues = {
  complaint: {
    delivery:
      'deliver*,undelivered,parcel*,package*,packages,shipment*,shipping,shipped,ship,courier*,tracking,tracking number,dispatch*,postman,driver,in transit,out for delivery,never arrived,not arrived,hasnt arrived,' +
      'didnt arrive,never came,doorstep,depot,prime,two day,next day,missing from my order,missing items,wrong item*,wrong order,left outside,neighbour,neighbor,mailbox,arrive*,arriving,order,orders,ordered',
    defect:
      'broken,broke,breaks,faulty,defect*,damaged,crack*,leak*,not working,doesnt work,dont work,wont work,stopped working,stops working,isnt working,wont turn,wont load,wont open,wont charge,wont play,wont connect,wont let,' +
      'crash*,freez*,frozen,froze,glitch*,bug,bugs,buggy,lag,lags,laggy,lagging,battery,overheat*,slow,error*,update,updated,updating,software,screen,keyboard,torn,ripped,scratched,quality,fell apart,malfunction*,drain*,disconnect*,' +
      'drops,dropping,black screen,stuck,fix this,fix your,keeps,mouldy,moldy,stale,cold food,undercooked,raw,hair in my,dirty,smell*,sound,volume,download*,sync*',
    billing:
      'bill,bills,billed,billing,charge,charged,charges,charging me,charging us,overcharge*,double charged,charged twice,invoice*,fee,fees,payment*,paid twice,paid for,price went up,hidden,refund*,money back,my money,cost me,' +
      'took money,taken money,debit*,credit card,bank account,overpriced,rip off,ripoff,promo*,voucher*,coupon*,discount*,gift card,deposit,cashback,credit',
    waiting:
      'still waiting,been waiting,waiting for,waiting on,waiting since,waited,wait time*,wait,on hold,hold for,hours on,no reply,no response,no answer,not replied,havent replied,havent heard,never heard back,never called back,no call back,' +
      'no one answers,nobody answers,ignor*,respond*,unanswered,how long,for weeks,for months,for days,days now,weeks now,hours now,every time i call,called * times,still no,still not,still nothing,chasing,queue,delayed,delay,delays,late,hung up',
    staff:
      'rude,rudely,unhelpful,staff,employee*,manager*,cashier*,waiter*,waitress*,agent*,rep,reps,representative*,supervisor*,advisor*,adviser*,attitude,impolite,unprofessional,arrogant,yelled,shouted,hung up on,lied to,lied,' +
      'customer service,customer care,customer support,driver was,crew,flight attendant*,steward*,technician*,engineer*,colleague*,receptionist*,treated,disrespect*,discriminat*,racis*,incompeten*',
    contract,
  },
  outage: {
    network:
      'internet,wifi,wi fi,broadband,fibre,fiber,router*,modem*,network*,signal,reception,coverage,mobile data,4g,5g,lte,3g,landline*,phone line*,calls,calling,sms,tv,television,channels,cable,connection,dns,line is dead',
    app,
    payment:
      'payment*,pay,paying,card,cards,checkout,check out,transaction*,transfer*,purchase*,atm,atms,cash machine*,contactless,terminal*,wallet,apple pay,google pay,direct debit,top up',
    supply: 'power,electricity,blackout*,lights,water,taps,heating,hot water,gas,radiators,pressure',
    transport:
      'train*,tram*,bus,buses,metro,subway,tube,railway*,line closed,station*,platform*,flight*,plane*,airport*,boarding,carriage*,ferry,signal failure*,track fault,airline*,route*',
  },
  'urgent-request': {
    locked:
      'locked out,locked,log in,login,log into,logged out,sign in,password*,pin,reset my,verification code*,verification,verify,cant get into,get into my,access my,access to my,my account,recover*,unlock*,suspended,disabled,two factor,' +
      'authenticator,hacked,hacker*,deactivat*,reactivat*,username,banned',
    money:
      'refund*,money back,my money,charged,charge,overcharge*,fraud*,scam*,stolen,unauthori*,unknown payment,bank account,card,reimburs*,compensat*,debit*,transfer*,payment*,paid,stop charging,credit me,invoice,bill,took * from,owed,cheque,check bounced,gift card*,deposit',
    stranded:
      'stranded,stuck at,stuck in,missed my,missed our,missed connection,flight,flights,train,bus,airport,station,luggage,baggage,suitcase,my bag,my bags,lost bag*,rebook*,boarding,boarding pass,hotel room,no hotel,gate,reservation,booking,taxi,ride,lost property,left my,lost my',
    safety:
      'fire,smoke,burn*,burnt,injur*,hurt,dangerous,unsafe,allerg*,food poisoning,poison*,shock,electric shock,gas leak,gas smell,explod*,explosion,ambulance,hospital,emergency,accident,glass in,choking,threat*,harass*',
  },
  question: {
    price:
      'price,prices,pricing,cost,costs,how much,expensive,cheaper,discount*,on sale,special offer*,deal,deals,promo*,fee,fees,quote,voucher*,coupon*,per month,pay for,student discount*',
    availability:
      'in stock,out of stock,stock,restock*,available,availability,sold out,sell,sells,selling,carry,size,sizes,colour*,color*,pre order*,preorder*,release*,come out,coming out,launch*,where can i get,where can i buy,where can i find,buy,get one,get it in,bring back,coming back,come back,do you have,do you have any,have any,when will,ship to,coming to',
    hours:
      'open,opens,opening,close,closes,closed,closing,opening hours,hours of,what time,holiday*,sunday*,saturday*,weekend*,until when,christmas,easter,new year,branch*,nearest',
    howto:
      'how do i,how do you,how can i,how can you,how to,how does,how should,set up,setup,install*,setting*,configur*,connect*,activate*,change my,update my,reset,turn off,turn on,enable,disable,is there a way,is it possible,where do i,where can i see,where is the,step*,instruction*,manual,download,log in,link my,add a,delete my,remove my,upload,sync*,work with,compatible,support for,supports',
    order:
      'my order,order,orders,ordered,order number,deliver*,parcel*,package*,tracking,shipping,shipped,shipment,ship,dispatch*,arrive*,return,returns,returning,exchange*,refund*,booking,reservation,my ticket*,my flight,check in,confirmation,pick up,collect*',
    contract,
  },
  feedback: {
    proposal:
      'suggest*,suggestion*,idea,ideas,please add,add,could you add,can you add,would be great,would be nice,would be good,would be cool,would be awesome,would love,would like,bring back,feature*,option,option to,wish,i wish,please make,please bring,please consider,consider,why not,how about,need a,you should,should have,should be,propos*,recommend you,instead of,hope you,if you could,it would help,allow',
    criticism:
      'but,however,bad,worse,worst,disappoint*,annoy*,hate,dislike,poor,poorly,not good,not great,slow,expensive,overpriced,too much,too many,too small,too big,too loud,too long,miss the,used to be,was better,confus*,complicat*,improve*,lack*,missing,unfortunately,pity,shame,problem*,issue*,downside,except,could be better,ugly',
  },
  praise: {
    staff:
      'staff,team,service,customer service,support,agent*,rep,reps,driver*,crew,waiter*,waitress*,manager*,technician*,colleague*,employee*,cashier*,pilot*,attendant*,helped,helped me,helpful,help,friendly,kind,polite,patient,professional,courteous,lady,guy,gentleman,he,she,quick response,quick reply,fast response,responsive,your people,everyone at',
    product:
      'product*,phone,app,update,game*,food,coffee,burrito,pizza,burger,meal,taste*,tasty,delicious,shoes,dress,jacket,car,bike,laptop,watch,headphones,tv,series,show,song,album,playlist,design,quality,battery,camera,works great,works perfectly,works well,work great,feature*,room,flight,delivery,packaging,colour,color,book,cake,wine,beer,device,service works,recipe*,sandwich*,bowl',
  },
  mention: {
    share:
      'share,shared,sharing,retweet*,rt,via,repost*,spread,tag,tagged,tagging,tell your friends,look at this,check this,read this,watch this,pass it on,follow,following,subscribed',
  },
};
