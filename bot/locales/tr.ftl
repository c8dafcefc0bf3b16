### Botun kendi sözleri, Türkçe.

## Buttons
button-trend = Seyir
button-gaps = Açık
button-path = Yol
button-revs = Revizyon grafiği
button-revisions = Revizyonlar
button-sources = Kaynaklar
button-unfollow = Takibi bırak
button-near = Sıralamadaki komşular
button-card = ← { $country }
button-compare = Karşılaştır
button-how = Nasıl hesaplandı
button-follow = Takip et
button-share = Paylaş
button-back = Geri
button-delete = Hepsini sil
button-keep = Sakla
button-ask = Gapwatch'a soru sor
button-missing = Eksik kalmış olabilecek yanıtı göster
cut-off = Buna yanıtımı gönderirken kesintiye uğradım, yanıt ulaşmamış olabilir: görmüyorsanız yeniden sorun.

## Commands
command-start = bu bot ne yapar
command-help = nasıl sorulur
command-ask = soru sor
command-country = bir müttefikin özeti
command-compare = müttefikler yan yana
command-rank = bir ölçüye göre müttefikler
command-gap = bir hedefe uzaklık
command-chart = grafikler: seyir, açık, yol, grup, revizyonlar
command-settings = dil, para birimi, baskı, sessiz saatler
command-how = bir yanıtın nasıl hesaplandığı
command-accuracy = botun son sınamadaki sonucu
command-mydata = bu sohbet için saklanan her şey
command-deleteme = bu sohbetle ilgili her şeyi sil
command-cancel = hazırlanan yanıtı durdur
command-targets = hedefler ve konumları
command-update = bugünkü durum
command-follow = ülkeler için günlük mesaj
command-unfollow = takibi bırak
command-sources = değerler nereden geliyor
command-privacy = neler saklanıyor

start =
    Gapwatch, NATO savunma harcaması hedeflerine ilişkin soruları tarihli kaynaklardan yanıtlar.
    Bir soru yazın, örneğin: İspanya çekirdek hedefe ne kadar uzak?
    /country Polonya özet verir, /targets kararlaştırılanları gösterir.
    /follow Polonya Estonya her gün sizin saatinizde durumu gönderir.
    Her değer baskısını söyler; kaynaklar bir dokunuş uzakta.
help =
    Bir soru yazın ya da komut kullanın:
    /ask SORU · /country AD · /compare A B · /gap AD 3.5 · /rank · /chart AD
    /targets · /update
    /follow ÜLKELER [SAAT] · /unfollow ÜLKELER ya da all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Örnekler: GSYH’ye oranla ilk beş · Kaç müttefik tabana ulaşıyor? · İtalya çekirdek hedefe ne zaman ulaşır?
ask-empty = Komuttan sonra bir soru yazın, örneğin /ask İspanya çekirdek hedefe ne kadar uzak?
bot-short = NATO’nun savunma harcaması hedefleri için tarihli ve kaynaklı yanıtlar.
pick-first = Hangi müttefik?
pick-second = { $country }: hangi müttefikle karşılaştırılsın?
shared = O gün bilinenlerle verilen yanıt: { $day }
share = Bu adres yanıtı dayandığı baskıyla açar: { $link }
feedback-thanks = Teşekkürler, not edildi.
how-answer = Bu yanıt nasıl hesaplandı (verildiği gün: { $day }):
how-none = Burada önceki bir yanıtım yok. Önce bir soru sorun ya da yanıtlarımdan birine /how ile karşılık verin.
how-nothing = Bu yanıtta sayı yok; kaynaklarından alıntı yapıyor.
how-published = Yayımlanmış sayılar:
how-edition = { $source }, baskı: { $edition }
accuracy = Bu makinedeki son değerlendirme ({ $day }, motor: { $engine }), doğru yanıtlar:
accuracy-none = Bu makinede henüz değerlendirme yapılmadı, bu yüzden bildirilecek bir şey yok.
mydata = Bu sohbet için saklanan her şey.
deleteme-ask = Bu, bu sohbetle ilgili her şeyi siler: ayarlar, takip edilenler, saklanan yanıtlar, gönderilen iletiler. Geri alınamaz.
deleteme-done = Bu sohbetle ilgili her şey silindi.
deleteme-kept = Hiçbir şey silinmedi.
settings = Bu sohbetin ayarları:
settings-how = Yazıyla: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Bu ayarı ya da değeri bilmiyorum.
setting-follow = Takip edilenler
setting-lang = Dil
setting-currency = Para birimi
setting-edition = Baskı
setting-form = Biçim
setting-zone = Saat dilimi
setting-hour = Güncelleme saati
setting-rhythm = Güncelleme sıklığı
setting-quiet = Sessiz saatler
setting-group = Yalnız komutlar
value-any = sorunun dili
value-latest = en yeni
value-classic = klasik
value-rich = tablolu
value-national = ülkenin kendisininki
value-on = açık
value-off = kapalı
admins-only = Bir grupta bunu yalnız yöneticiler yapabilir.
cancel-done = Durduruldu.
cancel-nothing = Durdurulacak bir şey yok.
crowded = Hâlâ önceki sorularınızla meşgulüm. Biraz bekleyin ya da /cancel ile durdurun.
follow-empty = Komuttan sonra ülke, grup ya da hedef yazın, örneğin /follow Polonya Estonya, isterseniz bir saat de ekleyin.
follow-words = Sözcüklerle: Polonya hafta içi saat 7 · Polonya her pazartesi · Polonya yalnız bir şey değişince · bir müttefik %3,5 düzeyini aşarsa · %2 hedefi
follow-done = Takip ettikleriniz: { $names }. Mesaj her gün şu saatte gelir: { $hour } ({ $zone }).
follow-nothing = Henüz hiçbir şeyi takip etmiyorsunuz. { $empty }
follow-now = Takip ettikleriniz: { $names }, her gün saat { $hour } ({ $zone }).
follow-unknown = “{ $name }” takip edilebilecek bir müttefik, grup ya da hedef değil.
follow-hour = Saat 0 ile 23 arasında olmalı.
follow-level = Bu düzeyde bir hedefte kimse anlaşmadı. Şöyle olabilir: herhangi bir müttefik %2,5’i aşınca.
unfollow-done = Artık takip etmiyorsunuz: { $names }.
unfollow-all = Artık hiçbir şeyi takip etmiyorsunuz; mesaj gelmeyecek.
unfollow-none = Onu takip etmiyordunuz.
fix = Düzeltme: { $country }, { $measure }, { $year }: bir güncellemede { $old } verilmişti; doğrusu { $new } ({ $publisher }, baskı: { $edition }).
fix-edited = Sonradan düzeltildi:
topic-gone = Bu bildirimlerin gittiği konu silinmiş veya kapatılmış; bu yüzden buraya geliyorlar. Başka bir konuda /follow yazarsanız oraya giderler.
sources-lead = Değerler bu baskılardan, açıklamalar tarihli ve kaynaklı ifadelerden gelir (toplam: { $claims }):
sources-row = { $publisher }: { $title }, baskı: { $edition }, değer sayısı: { $rows }
targets-rest = Talepler ve öneriler hedef değildir: sorun, konumlarını söyleyeyim.
privacy =
    Saklanan: sohbetinizin numarası, dili, saati ve saat dilimi, neyi takip ettiği, gönderilen günlük mesajlar ve devam soruları için son soru.
    Saklanmayan: adınız, öteki mesajlarınız, başka yerden sizinle ilgili herhangi bir şey.
    Yazdıklarınız, bir çökmede hiçbir şey kaybolmasın diye yanıtlanana kadar geldiği gibi saklanır; sonra silinir.
    Telegram’a giden yanıtlar dışında hiçbir şey bu makineden çıkmaz; işletici uzak bir dil modeli ayarladıysa soru ona gönderilir.
    Ayrıca sohbetin ayarları ve değerlendirmenizle birlikte son yanıtları saklanır (en çok 200, 90 gün), açıklanabilsinler ve paylaşılabilsinler diye. /mydata hepsini gösterir, /deleteme siler.
    /unfollow all mesajları durdurur; botu engellemek de.
only-text = Yalnızca metin okuyabilirim. Bir soru yazın ya da /help yazın.
taken-in = Alındı: { $title }, { $id } olarak.
taken-already = Zaten var: { $title }, { $id } olarak.
too-big = Bir dosya en fazla { $size } MB olabilir.
unknown-command = Bu komutu bilmiyorum. Bkz. /help.
stale = Bu düğme eski bir mesaja ait. Lütfen yeniden sorun.
sorry = Benim tarafımda bir şey ters gitti (hata { $id }). Lütfen yeniden deneyin.
not-allowed = Bu bot yalnızca işleticisinin izin verdiği sohbetlerde yanıt verir.
sources-title = Kaynaklar
how-lead = Değerler nasıl hesaplandı – { $country }:
chart-missing = Çizilecek seri yok – { $country }.
card-sources = Özetin dayanakları ({ $country }):
card-passages = Alıntıların kendisi:
card-revisions = { $country }, { $year } savunma harcamalarının GSYH’ye oranı, her baskıda yayımlandığı gibi:
card-revisions-none = Hiçbir yıl iki baskıda birden yer almıyor; karşılaştırılacak bir şey yok.
card-estimate = tahmin
quoted = (özgün dil: { $language })
choose = Seçenekler: { $choices }
fell-back = (yerleşik motor yazdı: { $why })

## Charts
chart-measure = Savunma harcamaları, GSYH’ye oran (%)
chart-kind-trend = seyir
chart-kind-gap = açık
chart-kind-path = yol
chart-kind-group = grup
chart-kind-revisions = revizyonlar
chart-pick = Hangi grafik?
chart-pick-of = Grafik ({ $kind }): neyin?
chart-source = Kaynak: { $source }
chart-edition = baskı: { $edition }; taralı: tahmin
chart-target = { $level } (karar yılı { $agreed })
chart-target-due = { $level }, son yıl { $due } (karar yılı { $agreed })
chart-caption = { $country }, savunma harcamalarının GSYH’ye oranı: { $first_year } yılında { $first }, { $last_year } için { $last }. Çizgiler: { $levels }. { $source }.
chart-hatched = taralı: tahmin
chart-path-measure = Çekirdek hedefe giden yol, GSYH’ye oran (%) (hesap, öngörü değil)
chart-path-needed = gereken: yılda { $points }
chart-path-pace = { $since } yılından beri ortalama hız: yılda { $points }
chart-met = hedefe zaten ulaşıldı
chart-arithmetic = Düz çizgiler: hesap, öngörü değil.
chart-gap = GSYH’nin { $level } düzeyine uzaklık
chart-gap-measure = Yüzde puanı olarak; savunma harcamaları, { $year }
chart-below = altında
chart-above = üstünde
chart-at-level = Düzeyde ya da üstünde: { $count }.
chart-no-row = Tabloda satırı yok: { $names }
chart-revision-measure = Savunma harcamaları { $year }, GSYH’ye oran (%), baskılara göre
chart-revision-note = Baskılar seriyi farklı tanımlayabilir.

## Orders
button-yes = Evet
button-no = Hayır
button-pause = Duraklat
button-resume = Devam et
button-forget = Hepsini unut
order-read = Bunu anladım. Doğru mu?
order-dropped = Hiçbir şey değiştirilmedi.
order-follow = Takip: { $names }
order-hour = Saat { $hour }
order-silent = Sessiz
order-sound = Sesli
rhythm-daily = Her gün
rhythm-weekdays = Pazartesiden cumaya
rhythm-weekly = Haftada bir: { $day }
rhythm-changes = Yalnızca bir şey değiştiğinde
wish-crossed = Bir düzey aşıldığında veya altına inildiğinde: { $place }
wish-revised = Bir değer revize edildiğinde: { $place }
wish-level = Bu düzey aşıldığında veya altına inildiğinde: { $place }, GSYH’nin { $level } oranı
follow-paused = Güncellemeler duraklatıldı; takip ettikleriniz saklanıyor.
zone-set = Saat dilimi: { $zone }, orada saat şimdi { $time }.
zone-pick = Saat diliminizi seçin veya konumunuzu gönderin.
zone-nearest = Saat dilimi tablolarındaki en yakın yer: { $zone }, orada saat şimdi { $time }. Konumunuz saklanmaz.

## Operation
admin-head = İşletim
admin-followers = Takipçiler: { $active }; duraklatılan: { $resting }
admin-unknown = Bunların ulaşıp ulaşmadığını kimse bilmiyor: { $count }
admin-none = Bekleyen bir şey yok.
admin-test = Bir deneme iletisi planlandı; bir dakika içinde gelir.
admin-test-text = Deneme iletisi, planlanan: { $time }.
admin-dry = { $day }: gönderilecek güncellemeler: { $count }, farklı metinler: { $contents }, söyleyecek bir şeyi olmayan: { $skipped }. Hiçbir şey gönderilmez.
admin-resolved = Tamam.
state-waiting = bekliyor
state-sent = gönderildi
state-unknown = bilinmiyor
state-failed = başarısız
state-skipped = söyleyecek bir şey yok
button-unknown = Bilinmeyenler
button-claims = Beyanlar
button-test = Deneme iletisi
button-dry = Prova
button-again = Yeniden gönder
button-arrived = Ulaştı
button-accept = Kabul et
button-decline = Reddet
button-replaces = Kabul et, { $number } yerine geçer
pending-none = Karar bekleyen açıklama yok.
pending-lead = Karar bekleyen: { $number }. En eskisi:
pending-accepted = Kabul edildi, artık tarihli bir açıklama:
pending-declined = Reddedildi:
pending-older = Daha eski bir açıklamanın yerini alabilir:
pending-overtaken = Artık geçerli değil:
watch-edition = Yeni tablo: { $title } ({ $edition }).
watch-document = Yeni belge: { $title }.
watch-pending = Karar bekleyen açıklamalar: { $number } (/pending).
watch-failed = { $source } – hiçbir şey değiştirilmedi: { $why }

## Computed figures in a working
figure-rank = müttefikler arasındaki sıra
figure-gap = hedefe uzaklık
figure-gap-usd-current = ABD doları olarak hedefe uzaklık
figure-gap-usd-constant = sabit fiyatlarla ABD doları olarak hedefe uzaklık
figure-gap-national-current = ulusal para birimiyle hedefe uzaklık
figure-gap-per-head = kişi başına hedefe uzaklık
figure-gap-in-currency = başka para birimiyle hedefe uzaklık
figure-change = değişim
figure-change-percent = yüzde olarak değişim
figure-pace-a-year = yıllık hız
figure-needed-a-year = yılda gereken puan
figure-pace-difference = kendi hızı eksi gereken hız
figure-year-reached = bu hızla ulaşılacak yıl
figure-level-at-pace = bu hızla oran
figure-path-share = hedefe giden yolda oran
figure-allies-at-threshold = düzeyde veya üstünde olan müttefikler
figure-allies-below-target = hedefin altındaki müttefikler
figure-shortfall = toplam eksik para
figure-revision = revizyon
figure-exchange-rate = tablodan çıkan döviz kuru
figure-gdp-national-current = ulusal para birimiyle GSYH
figure-national-plan = ulusal plan
figure-what-if-share = varsayılan oran
figure-days-left = kalan gün
figure-allies-that-rose = değeri yükselen müttefikler
figure-allies-that-fell = değeri düşen müttefikler
figure-share-mean = müttefiklerin ortalama payı
figure-share-median = müttefiklerin ortanca payı
figure-allies-on-track = yolunda olan müttefikler
figure-allies-there = şimdiden orada olan müttefikler
figure-members = üyeler
figure-years-left = kalan yıl
figure-day = gün
figure-year-asked = yıl
figure-stated-share = varsayılan pay
figure-what-if-usd-current = ABD doları olarak varsayılan harcama
figure-what-if-national-current = ulusal para biriminde varsayılan harcama
figure-what-if-difference-usd-current = ABD doları olarak varsayılan fark
figure-what-if-gap = hedefe varsayılan uzaklık
figure-differs-by = yayımcılar arasındaki fark
figure-spending-exchanged = başka para biriminde harcama
figure-years-at-level = düzeyde veya üstünde yıllar
figure-years-below-level = düzeyin altında yıllar
figure-allies-at-threshold-then = o yılın düzeyde veya üstündeki müttefikleri
figure-share-of-total = toplamdaki bölüm
figure-share-of-gdp-current = cari fiyatlarla pay
figure-plan-distance = planın yola uzaklığı
figure-share-of-shortfall = eksiğin bölümü

## Formüldeki sözler
work-rows = { $of } satırın { $count } tanesi { $level } veya fazlasını gösteriyor
work-rows-then = { $year } yılındaki { $of } müttefikin { $count } tanesi { $level } veya fazlasını gösteriyor
work-joined-later = sonradan katılanlar hariç: { $names }
work-next-year = sonraki tam yıla kadar
work-span = { $from } değerinden { $to } değerine
work-membership = toplam üyeliği izler, katılımlar içinde basamak olarak görünür
work-place = değeri olan { $of } içinde sıra; ölçü: { $measure }
work-highest = en yüksekten başlayarak
work-lowest = en düşükten başlayarak
work-what-if = varsayım
work-supposed = okurun varsayımı
work-supposed-step = okurun varsaydığı yıllık adım
work-rate = aynı baskıdaki iki para biriminde harcamanın verdiği kurla
work-rate-of = { $country } ülkesinin { $year } harcamasının { $currency } ve USD cinsinden verdiği kur
work-supposed-less = varsayılan eksi gerçekleşen
work-current-share = yayımlanan pay { $share } değil, cari fiyatlarla pay { $used } (yuvarlanmış) kullanıldı
work-agreed = kararlaştırıldığı gibi
work-rose = { $year } değeri { $before } değerinin üstünde olan müttefikler
work-fell = { $year } değeri { $before } değerinin altında olan müttefikler
work-years-left = bir ondalıkla, { $day } tarihinden
work-joined = katılan ülkeler
work-different = farklı ölçüler, yalnızca basılı sayılar karşılaştırıldı
work-mean = basit ortalama, her müttefikin ağırlığı aynı
work-median = { $of } müttefikin basit ortancası: sıralarının ortası, { $values }
work-on-track = ortalama hızlarındaki düz çizgisi o tarihe kadar düzeye ulaşan müttefikler
work-there = en yeni yılda düzeyde veya üstünde olan müttefikler
work-years-at = baskının { $of } yılı içinde düzeyde veya üstünde olan yıllar
work-years-below = baskının { $of } yılı içinde düzeyin altında olan yıllar
work-calendar = takvim
work-met = { $year } yılındaki { $share }, { $level } düzeyinde veya üstünde
work-sum = kendi toplamımız: { $names }
work-sum-over = kendi toplamımız: { $level } altındaki { $count } müttefik
work-nobody = altında kimse yok
work-total-sum = toplam, kendi toplamımızdır
work-spending-sum = harcama, kendi toplamımızdır
work-pace-less = hız eksi gereken hız
work-growth-less = büyüme eksi gereken büyüme
work-straight = { $from } yılından { $to } yılına düz çizgi
work-editions = { $new } ve { $old } tarihli baskılar
work-short = { $of } müttefikin { $count } tanesinin payı hedefin altında
work-across = { $level } düzeyini geçerek
work-unchanged = diğer her şey değişmeden
work-first-year = şu koşulun sağlandığı ilk yıl:
work-assumed = varsayılan GSYH büyümesi
work-persons = kişi; şundan çıkar:
work-run = { $year } yılına kadar aralıksız { $level } veya fazlasını gösteren yıllar
