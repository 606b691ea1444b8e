import type { OutletKind } from '../../model/entities.ts'
import type { Sink } from '../read-tables.ts'
import { slugOf } from '../rows.ts'

/** Main outlets, one a line under "> kind": `Name=other name|country|domain, domain`. Packs bring further ones. */
export const OUTLETS = `
> agency
Reuters|united-kingdom|reuters.com
Associated Press=AP=The Associated Press|united-states|apnews.com, ap.org
AFP=Agence France-Presse|france|afp.com
Bloomberg=Bloomberg News|united-states|bloomberg.com
dpa=Deutsche Presse-Agentur|germany|dpa.com
ANSA|italy|ansa.it
EFE|spain|efe.com
PAP|poland|pap.pl
Kyodo News=Kyodo|japan|kyodonews.net
Yonhap=Yonhap News Agency=Yonhap News|south-korea|yna.co.kr
Interfax|russia|interfax.ru, interfax.com
Interfax-Ukraine|ukraine|interfax.com.ua
UNIAN|ukraine|unian.info, unian.net, unian.ua
UNN=Ukrainian National News|ukraine|unn.ua
RBC-Ukraine|ukraine|rbc.ua
PTI=Press Trust of India|india|ptinews.com
ANI|india|aninews.in
IANS|india|ians.in
UPI=United Press International|united-states|upi.com
Azeri Press Agency=APA|azerbaijan|apa.az
> newspaper
New York Times=NYT=The New York Times|united-states|nytimes.com
Washington Post=The Washington Post|united-states|washingtonpost.com
Wall Street Journal=WSJ=The Wall Street Journal|united-states|wsj.com
USA Today|united-states|usatoday.com
New York Post|united-states|nypost.com
Los Angeles Times=LA Times|united-states|latimes.com
Chicago Tribune|united-states|chicagotribune.com
Boston Globe|united-states|bostonglobe.com
Stars and Stripes=Stars & Stripes|united-states|stripes.com
Financial Times=FT|united-kingdom|ft.com
The Guardian=Guardian|united-kingdom|theguardian.com, guardian.co.uk
The Times=The Times of London=Times of London|united-kingdom|thetimes.co.uk, thetimes.com
The Telegraph=Daily Telegraph=The Daily Telegraph|united-kingdom|telegraph.co.uk
The Independent=Independent|united-kingdom|independent.co.uk
Daily Mail|united-kingdom|dailymail.co.uk
Daily Express=Express|united-kingdom|express.co.uk
Le Monde|france|lemonde.fr
Le Figaro|france|lefigaro.fr
Libération|france|liberation.fr
Süddeutsche Zeitung|germany|sueddeutsche.de
Frankfurter Allgemeine=FAZ=Frankfurter Allgemeine Zeitung|germany|faz.net
Die Welt=Welt|germany|welt.de
Bild|germany|bild.de
Tagesspiegel|germany|tagesspiegel.de
NZZ=Neue Zürcher Zeitung|switzerland|nzz.ch
Der Standard|austria|derstandard.at
El País|spain|elpais.com
Corriere della Sera|italy|corriere.it
La Repubblica|italy|repubblica.it
Gazeta Wyborcza|poland|wyborcza.pl
Irish Times=The Irish Times|ireland|irishtimes.com
De Telegraaf|netherlands|telegraaf.nl
Haaretz|israel|haaretz.com
Jerusalem Post=The Jerusalem Post|israel|jpost.com
The Times of Israel=Times of Israel|israel|timesofisrael.com
Israel Hayom|israel|israelhayom.com
Arab News|saudi-arabia|arabnews.com
Daily Sabah|turkey|dailysabah.com
Hurriyet Daily News=Hürriyet Daily News|turkey|hurriyetdailynews.com
L'Orient Today|lebanon|lorientlejour.com
Dawn|pakistan|dawn.com
The Hindu|india|thehindu.com
Hindustan Times|india|hindustantimes.com
Times of India=The Times of India|india|timesofindia.indiatimes.com
Indian Express=The Indian Express|india|indianexpress.com
South China Morning Post=SCMP|china|scmp.com
Japan Times=The Japan Times|japan|japantimes.co.jp
Korea Herald=The Korea Herald|south-korea|koreaherald.com
Korea Times=The Korea Times|south-korea|koreatimes.co.kr
Chosun Ilbo=The Chosun Ilbo|south-korea|chosun.com
Korea JoongAng Daily|south-korea|koreajoongangdaily.joins.com
Straits Times=The Straits Times|singapore|straitstimes.com
Sydney Morning Herald|australia|smh.com.au
Globe and Mail=The Globe and Mail|canada|theglobeandmail.com
The Moscow Times=Moscow Times|netherlands|themoscowtimes.com
Kommersant|russia|kommersant.ru
Vedomosti|russia|vedomosti.ru
Novaya Gazeta Europe|latvia|novayagazeta.eu
Kyiv Post|ukraine|kyivpost.com
> broadcaster
BBC=BBC News=BBC News Russian=BBC Russian=BBC Russian Service|united-kingdom|bbc.com, bbc.co.uk
Sky News|united-kingdom|news.sky.com
ITV News=ITV|united-kingdom|itv.com
CNN|united-states|cnn.com, edition.cnn.com
NBC=NBC News|united-states|nbcnews.com
CBS=CBS News|united-states|cbsnews.com
ABC News|united-states|abcnews.go.com
Fox News|united-states|foxnews.com
MSNBC|united-states|msnbc.com
CNBC|united-states|cnbc.com
NPR|united-states|npr.org
PBS|united-states|pbs.org
VOA=Voice of America|united-states|voanews.com
Radio Free Europe/Radio Liberty=RFE/RL=Radio Free Europe=Radio Liberty=Radio Svoboda|united-states|rferl.org, svoboda.org, radiosvoboda.org
Deutsche Welle=DW|germany|dw.com
ARD=Tagesschau|germany|tagesschau.de
ZDF|germany|zdf.de
France 24|france|france24.com
RFI|france|rfi.fr
Euronews|france|euronews.com
Al Jazeera|qatar|aljazeera.com, aljazeera.net
Al Arabiya=Al Arabiya English|saudi-arabia|english.alarabiya.net, alarabiya.net
Al Mayadeen|lebanon|almayadeen.net
CBC News=CBC|canada|cbc.ca
NHK=NHK World|japan|nhk.or.jp
KBS=KBS World=KBS News|south-korea|world.kbs.co.kr, kbs.co.kr
NDTV|india|ndtv.com
Suspilne|ukraine|suspilne.media
Espreso|ukraine|espreso.tv
ABC Australia=Australian Broadcasting Corporation|australia|abc.net.au
RTÉ|ireland|rte.ie
Channel NewsAsia=CNA|singapore|channelnewsasia.com
> magazine
The Economist|united-kingdom|economist.com
Newsweek|united-states|newsweek.com
Time|united-states|time.com
The Atlantic|united-states|theatlantic.com
Foreign Policy|united-states|foreignpolicy.com
Forbes|united-states|forbes.com
Der Spiegel=Spiegel|germany|spiegel.de
The Diplomat|united-states|thediplomat.com
+972 Magazine|israel|972mag.com
> website
Kyiv Independent=The Kyiv Independent|ukraine|kyivindependent.com
Ukrainska Pravda=European Pravda|ukraine|pravda.com.ua, eurointegration.com.ua
New Voice of Ukraine=NV=The New Voice of Ukraine|ukraine|nv.ua, english.nv.ua
Euromaidan Press|ukraine|euromaidanpress.com
Babel|ukraine|babel.ua
LIGA.net|ukraine|liga.net
Censor.NET=Censor.net|ukraine|censor.net
Militarnyi|ukraine|mil.in.ua, militarnyi.com
Defense Express=Defence Express|ukraine|en.defence-ua.com, defence-ua.com
Hromadske|ukraine|hromadske.ua
Meduza|latvia|meduza.io
The Insider|latvia|theins.ru, theins.press
Politico|united-states|politico.com
Politico Europe|belgium|politico.eu
Axios|united-states|axios.com
The Hill|united-states|thehill.com
Business Insider|united-states|businessinsider.com
The War Zone|united-states|twz.com
Defense News|united-states|defensenews.com
Military Times|united-states|militarytimes.com
Breaking Defense|united-states|breakingdefense.com
Naval News|france|navalnews.com
NK News|south-korea|nknews.org
Middle East Eye|united-kingdom|middleeasteye.net
Caliber.Az|azerbaijan|caliber.az
Myanmar Now|myanmar|myanmar-now.org
The Irrawaddy=Irrawaddy|myanmar|irrawaddy.com
Sudan Tribune|sudan|sudantribune.com
> state-run
TASS|russia|tass.com, tass.ru
RIA Novosti=RIA|russia|ria.ru
RT|russia|rt.com
Sputnik|russia|sputniknews.com, sputnikglobe.com
Rossiyskaya Gazeta|russia|rg.ru
Krasnaya Zvezda|russia|redstar.ru
Izvestia|russia|iz.ru
Ukrinform|ukraine|ukrinform.net, ukrinform.ua
UNITED24 Media|ukraine|united24media.com
BelTA|belarus|belta.by, eng.belta.by
Xinhua|china|news.cn, xinhuanet.com
Global Times|china|globaltimes.cn
CGTN|china|cgtn.com
KCNA=Korean Central News Agency|north-korea|kcna.kp
IRNA|iran|irna.ir
Tasnim=Tasnim News|iran|tasnimnews.com
Fars News Agency=Fars|iran|farsnews.ir
Press TV|iran|presstv.ir, presstv.com
Mehr News|iran|mehrnews.com
IRIB|iran|iribnews.ir
SANA|syria|sana.sy
Anadolu=Anadolu Agency|turkey|aa.com.tr
TRT World=TRT|turkey|trtworld.com
QNA|qatar|qna.org.qa
KUNA|kuwait|kuna.net.kw
WAFA|palestine|wafa.ps
APP=Associated Press of Pakistan|pakistan|app.com.pk
> official
OSCE|-|osce.org
> research
Institute for the Study of War=ISW|-|understandingwar.org
Mediazona|-|zona.media, en.zona.media
Bellingcat|-|bellingcat.com
Oryx|-|oryxspioenkop.com
DeepState|-|deepstatemap.live
Kiel Institute|-|ifw-kiel.de
> aggregator
Yahoo News|united-states|news.yahoo.com
MSN|united-states|msn.com
MENAFN|jordan|menafn.com
Devdiscourse|india|devdiscourse.com
Antiwar.com|united-states|antiwar.com
`

/** Reads an outlet. A name that is an organisation already (ISW, KCNA) keeps its kind and gains the domains. */
export function readOutlet(row: string, kind: string, sink: Sink): void {
  const [names = '', country = '', domains = ''] = row.split('|')
  const [name = '', ...aliases] = names.split('=')
  const id = slugOf(name)
  const side = country === '-' ? {} : { side: country }
  const outletKind = kind as OutletKind
  sink.entity({ id, kind: 'outlet', name, aliases, domains: domains.split(', '), outletKind, ...side })
  for (const form of [name, ...aliases]) sink.form(form, id, 'name')
}
