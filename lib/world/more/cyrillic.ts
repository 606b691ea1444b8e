import type { Sink } from '../read-tables.ts'

/** Main names in Ukrainian and Russian letters, by id; for packs and pages in other languages. */
export const OTHER_SCRIPTS = `
volodymyr-zelenskyy: Зеленський, Зеленский, Володимир Зеленський, Владимир Зеленский
oleksandr-syrskyi: Сирський, Сырский, Олександр Сирський, Александр Сырский
valerii-zaluzhnyi: Залужний, Залужный, Валерій Залужний
kyrylo-budanov: Буданов, Кирило Буданов
rustem-umerov: Умєров, Умеров, Рустем Умєров
andriy-yermak: Єрмак, Ермак, Андрій Єрмак
mykhailo-podolyak: Подоляк, Михайло Подоляк
andrii-sybiha: Сибіга, Сибига, Андрій Сибіга
dmytro-kuleba: Кулеба, Дмитро Кулеба
vladimir-putin: Путін, Путин, Володимир Путін, Владимир Путин
dmitry-peskov: Пєсков, Песков, Дмитрий Песков
sergei-lavrov: Лавров, Сергей Лавров
maria-zakharova: Захарова, Мария Захарова
sergei-shoigu: Шойгу, Сергей Шойгу
andrei-belousov: Бєлоусов, Белоусов, Андрей Белоусов
valery-gerasimov: Герасимов, Валерий Герасимов
igor-konashenkov: Конашенков, Игорь Конашенков
dmitry-medvedev: Медведєв, Медведев, Дмитрий Медведев
yevgeny-prigozhin: Пригожин, Евгений Пригожин
ramzan-kadyrov: Кадиров, Кадыров
alexander-lukashenko: Лукашенко
donald-trump: Трамп, Дональд Трамп
joe-biden: Байден, Джо Байден
kim-jong-un: Кім Чен Ин, Ким Чен Ын
ukraine: Україна, Украина
russia: Росія, Россия, РФ
north-korea: Північна Корея, КНДР, Северная Корея, Nordkorea, Corée du Nord
south-korea: Південна Корея, Южная Корея, Südkorea, Corée du Sud
united-states: США
belarus: Білорусь, Беларусь, Белоруссия
china: Китай
iran: Іран, Иран
israel: Ізраїль, Израиль
kyiv: Київ, Киев, Kiew
moscow: Москва, Moskau
crimea: Крим, Крым, Krim
donbas: Донбас, Донбасс
kursk-oblast: Курська область, Курская область, Курськ, Курск
donetsk-oblast: Донецька область, Донецкая область
luhansk-oblast: Луганська область, Луганская область
kharkiv-oblast: Харківська область, Харьковская область
kherson-oblast: Херсонська область, Херсонская область
zaporizhzhia-oblast: Запорізька область, Запорожская область
sumy-oblast: Сумська область, Сумская область
belgorod-oblast: Бєлгородська область, Белгородская область
bryansk-oblast: Брянська область, Брянская область
pokrovsk: Покровськ, Покровск
bakhmut: Бахмут
mariupol: Маріуполь, Мариуполь
kharkiv: Харків, Харьков, Charkiw
odesa: Одеса, Одесса
kherson: Херсон, Cherson
dnipro: Дніпро, Днепр
ukrainian-general-staff: Генштаб ЗСУ, Генеральний штаб ЗСУ, Генштаб ВСУ
russian-ministry-of-defence: Минобороны РФ, Минобороны России, Міноборони РФ
ukrainian-ministry-of-defence: Міноборони України, Минобороны Украины
ukrainian-air-force: Повітряні сили ЗСУ
security-service-of-ukraine: СБУ
defence-intelligence-of-ukraine: ГУР, ГУР МО
kremlin: Кремль
fsb: ФСБ
wagner-group: Вагнер, ЧВК Вагнера
nato: НАТО
european-union: ЄС, Евросоюз
united-nations: ООН
mediazona: Медиазона
meduza: Медуза
tass: ТАСС
ria-novosti: РИА Новости
ukrainska-pravda: Українська правда
`

/** Reads a row of other spellings; they are forms of an entity that another table tells of. */
export function readOtherScripts(row: string, _section: string, sink: Sink): void {
  const [id = '', spelled = ''] = row.split(': ')
  for (const form of spelled.split(', ')) sink.form(form, id, 'name')
}
