import type { HoldingLists } from './lists.ts';

export const en: HoldingLists = {
  hold:
    'we re on it,take it up,take this up,on the case,leave it with us,leave this with us,ask our,asking our,get back to you,getting back to you,get back to everyone,back to you,come back to you,be back with you,be back to you,be in touch,be in contact,in touch with you,in contact with you,' +
    'reach out to you,reach out shortly,reach out soon,reach out asap,reach you soon,contact you,contacting you,contact you soon,follow up,follow up with you,look into,looking into,look at this,' +
    'looking at this,have a look,take a look,give it a look,look closer,check this,check it,check that,check on,check with,checking on,checking with,checking this,check and,be checking,check your,' +
    'investigat*,be reviewing,are reviewing,currently reviewing,review your,reviewing this,reviewing your,under review,working on it,working on this,working on that,work on this,work on it,reply shortly,reply soon,reply to you,reply as soon,reply within,' +
    'reply by,reply to your,respond shortly,respond soon,respond to you,respond as soon,respond within,respond to your,answer you,answer your,answer shortly,answer soon,answer within,answer as soon,attend to you,' +
    'update you,keep you posted,keep you updated,keep you informed,have an update,give you an update,let you know,bear with us,bear with me,be patient,your patience,a little patience,hang tight,hold tight,' +
    'give us a moment,one moment,a moment please,stay tuned,have received,ve received,can confirm we have received,confirm receipt,received your,has been received,got your message,got your dm,has been escalated,have escalated,ve escalated,is being processed,being processed,' +
    'being looked into,being handled,being investigated,being reviewed,take care of this,take care of it,taking care of,get to you,get to your,be with you,with you shortly,with you soon,sort this,sort it out,hear from us,' +
    'hear back from us,dealing with it,dealing with this,on it right away,right on it,will find out,ll find out,find out more about this,find out more for you,someone will,somebody will,a colleague will,call you,call you back,ring you,get this sorted,see what we can do,see what i can do,help you shortly,assist you shortly,help you soon',
  polite:
    'hi,hey,hello,dear,good morning,good afternoon,good evening,good day,hi there,hey there,hello there,thanks,thank you,many thanks,cheers,much appreciated,we appreciate,i appreciate,appreciate*,thank you for reaching out,' +
    'thanks for reaching out,thank you for contacting us,thanks for contacting us,thank you for getting in touch,thanks for getting in touch,thank you for letting us know,thanks for letting us know,thank you for following up,thanks for following up,following up with us,' +
    'thanks for flagging,thank you for flagging,for bringing this to our attention,bringing this to,sorry,so sorry,we re sorry,we are sorry,apolog*,my apologies,sorry to hear,sorry about that,sorry for the,regret*,unfortunately,we understand,i understand,' +
    'understand how,understand your,we hear you,frustrat*,disappoint*,inconvenien*,annoying,unpleasant,kind regards,best regards,regards,best wishes,all the best,sincerely,have a nice,have a great,have a good,take care,' +
    'don t worry,no worries,rest assured,we value,is important to us,means a lot,if you have any questions,if you have any other questions,if you have further questions,any questions,if you need anything,anything else,feel free,here to help,happy to help,' +
    'glad to help,your understanding,meanwhile,in the meantime,oh no,please,kindly,as promised',
  filler:
    'next available,to try,steps,your,you,this,that,with,have,has,been,will,would,from,they,them,their,there,these,those,what,when,more,soon,shortly,asap,possible,right,away,earliest,very,much,just,also,about,into,some,well,here,were,quickly,quick,' +
    'directly,personally,carefully,closely,further,immediately,currently,already,today,time,times,day,days,hours,minutes,week,message,messages,your dm,your email,email,request,requests,enquiry,inquiry,ticket,case,query,question,questions,' +
    'comment,feedback,post,review,report,concern,concerns,complaint,issue,issues,problem,problems,matter,situation,trouble,experience,details,information,info,note,sharing,share,shared,reaching,contacting,getting,sending,' +
    'writing,reporting,team,teams,support,service,care,customer,colleague,colleagues,department,departments,specialist*,technical,internal*,internally,relevant,responsible,appropriate,agent,agents,manager,member,staff,forward*,pass,passed,passing,' +
    'pass*,escalat*,refer*,raised,send,sent,sending,help,assist,answer,reply,response,respond,update,updates,news,hear,know,make,sure,able,look,check,checking,review,wait,waiting,everyone,everything,something,shall,must,could,should,can,our,own,best,hard,as,' +
    'next,need,want,like,love,really,truly,understand,understanding,attention,patience,delay,delayed,order,account,parcel,package,once,while,after,before,until,gets,given,being,additional,dedicated,other,others,high,priority',
  real:
    'turn the,press,hold the,turn it,switch,kindly fill,kindly share,kindly provide,kindly dm,continue,we ve replied,we have replied,just replied,just responded,we ve responded,must be,feel free to reach,feel free to dm,reach back,once you,please send,please dm,please message,please provide,please share,please tell,please call,please email,please contact,please check,please try,please visit,please use,please fill,please follow,please go,please note that,' +
    'send us,message us,dm us,dm me,direct message,private message,dm,dms,via dm,email us,call us,ring us,write to us at,reply with,let us know which,let us know what,let us know if it,tell us,provide us,provide your,share your,' +
    'which,what exactly,could you,can you,would you,do you,did you,are you,have you,may we have,try,tried,restart*,reboot*,reset,reinstall*,refresh*,clear your,log in,log out,sign in,click,tap,open the,select,settings,go to,head to,visit,' +
    'follow the,the steps,follow these,download,install,unplug,check your inbox,check your spam,check your dm,check your bank,check your phone,has been refunded,been refunded,refunded,have refunded,ve refunded,has been sent,is on its way,on the way,shipped,' +
    'dispatched,delivered,replaced,have replaced,fixed,resolved,solved,restored,cancelled,credited,unlocked,activated,corrected,changed,updated your,booked,reserved,added,removed,is available,are available,now available,available in,available at,unavailable,in stock,out of stock,sold out,' +
    'because,due to,caused by,the reason,the cause,reason,until further,costs,price,free of charge,open from,open until,opens,closes,closed,valid,yes,no longer,not possible,we don t,we do not,isn t available,you can,you could,you ll need to,you need to,' +
    'you should,your refund,your money,we recommend,i recommend,recommend,suggest,instead,aware of,known issue,outage,maintenance,is working again,works again,back up,back online,is back,found the,found your,found out that,it turns out,can confirm,confirm that,' +
    'policy,delivery date,arrive*,expected,scheduled,estimated,glad you,happy to hear,glad to hear,great to hear,love to hear,welcome,enjoy*,congrat*,look forward to seeing,hope to see',
};
