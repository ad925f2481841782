import type { DisruptionLists } from './lists.ts';

export const en: DisruptionLists = {
  things: {
    app: 'app,apps,application,mobile app,android,ios,iphone',
    login:
      'error 500~,error 502~,error 503~,login,log in,log on,logging in,logon,sign in,signing in,logged in,my account,password,logged me out!,logs me out!,kicks me out!,kicked me out!,kicked out!,locked out!',
    site: 'site,website,web site,webpage,web page,page,portal,web shop,webshop,online shop,online banking',
    payment: 'payment,payments,pay,paying,card,cards,checkout,check out,transaction*,transfer*,blik',
    internet: 'internet,wifi,wi fi,broadband,fibre,fiber,router,connection,web',
    phone:
      'signal,mobile data,reception,coverage,phone line,phone lines,landline,any calls,phone calls,make calls,making calls,network,4g,5g,lte,mobile network',
    tv: 'tv,television,stream*,channels,broadcast',
    power:
      'is dark~,are dark~,in the dark~,dark here~,all dark~,power out!,power,electricity,blackout!,power cut!,power outage!,lights,current',
    water: 'water,tap,taps',
    heating: 'heating,radiators,hot water',
    train:
      'signal failure!,delay*~,late again~,was cancelled~,cancelled again~,platform~,carriage~,stuck between~,train,trains,tram*,bus,buses,metro,subway,tube,railway,line',
    flight: 'flight,flights,plane,boarding',
    delivery: 'delivery,deliveries,parcel*,package*,courier*,shipment*',
  },
  down:
    'trying to,went out,out here,power out,out of order,out again,not back,havent moved,have not moved,not moved,not coming,not a single,nothing for,closed,spins,spin,keeps saying,something wrong,problem with,problems with,trouble with,issue with,issues with,messed up,playing up,acting up,not accepting,not accepted,wont accept,doesnt accept,wont take,not taking,hasnt moved,no show,didnt come,never came,hasnt come,suspended,halted,stranded,stopped,knocked out,cut off,cut out,keeps cutting,lagging,laggy,so slow,ice cold,stone cold,out of service,not coming,not working,isnt working,arent working,aint working,wasnt working,hasnt worked,hasnt been working,doesnt work,dont work,does not work,do not work,didnt work,stopped working,never works,is not working,no longer works,wont work,wont load,wont open,wont start,wont connect,wont let,wont go through,wont respond,doesnt load,doesnt open,doesnt let,doesnt respond,doesnt go through,does not load,does not open,does not let,' +
    'not loading,not opening,not responding,not connecting,not going through,not available,not reachable,not possible,impossible,cant connect,cant open,cant access,cant reach,cant use,cant get into,cant get in,cant get on,cant load,cant pay,cant log,cant sign,cant see,cant place,cant do anything,cannot connect,cannot open,cannot access,cannot reach,cannot use,cannot get,cannot pay,cannot log,cannot sign,cannot load,' +
    'can not log,can not open,can not connect,couldnt log,couldnt pay,couldnt open,unable to,down,dead,offline,unavailable,unreachable,crash*,freez*,frozen,froze,error*,fail*,outage*,timeout*,timed out,times out,timing out,time out,spinning,blank,white screen,black screen,declin*,reject*,refus*,stuck,hangs,hanging,interrupt*,disrupt*,gone,went off,is out,are out,keeps dropping,dropping,drops,dropped,disconnect*,' +
    'glitch*,broken,cancelled,canceled,delayed,standing still,not moving,not running,isnt running,arent running,nothing happens,keeps kicking,loading forever,loads forever,endless loading,just loads,only loads,havent had,went dark,lost',
  without: 'no,without,zero,lost,losing',
  all:
    'technical problems,technical issues,technical difficulties,having problems,something wrong,whats going on,whats happening,what is going on,what is happening,nothing works,nothing is working,nothing working,nothings working,nothing loads,nothing is loading,nothing opens,everything is down,everythings down,all down,its all down,system down,systems down,system is down,systems are down,service down,service is down,services are down,servers down,server down,servers are down,server is down,server error,is it down,its down,it is down,are you down,you guys down,youre down,gone down,went down,still down,' +
    'down again,down for anyone,down for everyone,anyone else,anybody else,is it just me,just me or,only me,not just me,same here,same problem,same issue,same for me,same thing here,me too,not working here,not working for me,doesnt work here,doesnt work for me,outage*,big outage,error 500,error 502,error 503,internal server error,nobody can,no one can',
  asked: 'back,return,restored,fixed,repaired,running,working,work,operating,up,available',
  over: 'works again,is working again,its working again,are working again,working now,works now,is back,its back,back online,back up,fixed now,forgot my,still no refund,my refund,forgotten my,how do i,how can i,would be nice,wish the,could you add,please add,dark mode',
};
