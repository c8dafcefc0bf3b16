### Botun kendi sözleri, Türkçe.

## Buttons
button-trend = Grafik
button-compare = Karşılaştır
button-how = Nasıl hesaplandı
button-follow = Takip et

## Commands
command-start = bu bot ne yapar
command-help = nasıl sorulur
command-ask = soru sor
command-country = bir müttefikin özeti
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
    /ask SORU · /country AD · /targets · /update
    /follow ÜLKELER [SAAT] · /unfollow ÜLKELER ya da all
    /sources · /privacy
    Örnekler: GSYH’ye oranla ilk beş · Kaç müttefik tabana ulaşıyor? · İtalya çekirdek hedefe ne zaman ulaşır?
ask-empty = Komuttan sonra bir soru yazın, örneğin /ask İspanya çekirdek hedefe ne kadar uzak?
country-empty = Komuttan sonra bir ülke yazın, örneğin /country Polonya.
follow-empty = Komuttan sonra ülke ya da grup yazın, örneğin /follow Polonya Estonya, isterseniz bir saat de ekleyin.
follow-done = Takip ettikleriniz: { $names }. Mesaj her gün saat { $hour }:00’da gelir ({ $zone }).
follow-nothing = Henüz hiçbir şeyi takip etmiyorsunuz. { $empty }
follow-now = Takip ettikleriniz: { $names }, her gün saat { $hour }:00 ({ $zone }).
follow-unknown = “{ $name }” takip edilebilecek bir müttefik ya da grup değil.
follow-hour = Saat 0 ile 23 arasında olmalı.
unfollow-done = Artık takip etmiyorsunuz: { $names }.
unfollow-all = Artık hiçbir şeyi takip etmiyorsunuz; mesaj gelmeyecek.
unfollow-none = Onu takip etmiyordunuz.
sources-lead = Değerler bu baskılardan, açıklamalar tarihli ve kaynaklı ifadelerden gelir (toplam: { $claims }):
sources-row = { $publisher }: { $title }, baskı: { $edition }, değer sayısı: { $rows }
targets-rest = Talepler ve öneriler hedef değildir: sorun, konumlarını söyleyeyim.
privacy =
    Saklanan: sohbetinizin numarası, dili, saati ve saat dilimi, neyi takip ettiği, gönderilen günlük mesajlar ve devam soruları için son soru.
    Saklanmayan: adınız, öteki mesajlarınız, başka yerden sizinle ilgili herhangi bir şey.
    Telegram’a giden yanıtlar dışında hiçbir şey bu makineden çıkmaz; işletici uzak bir dil modeli ayarladıysa soru ona gönderilir.
    /unfollow all mesajları durdurur; botu engellemek de.
only-text = Yalnızca metin okuyabilirim. Bir soru yazın ya da /help yazın.
unknown-command = Bu komutu bilmiyorum. Bkz. /help.
stale = Bu düğme eski bir mesaja ait. Lütfen yeniden sorun.
sorry = Benim tarafımda bir şey ters gitti (hata { $id }). Lütfen yeniden deneyin.
not-allowed = Bu bot yalnızca işleticisinin izin verdiği sohbetlerde yanıt verir.
sources-title = Kaynaklar
compare-note = Sıralamadaki en yakın komşularının yanında:
how-lead = Değerler nasıl hesaplandı – { $country }:
chart-missing = Çizilecek seri yok – { $country }.
quoted = (özgün dil: { $language })
choose = Seçenekler: { $choices }
fell-back = (yerleşik motor yazdı: { $why })

## Charts
chart-measure = Savunma harcamaları, GSYH’ye oran (%)
chart-source = Kaynak: { $source }
chart-edition = baskı: { $edition }; taralı: tahmin
chart-target = { $level } (karar yılı { $agreed })
chart-target-due = { $level }, son yıl { $due } (karar yılı { $agreed })
chart-caption = { $country }, savunma harcamalarının GSYH’ye oranı: { $first_year } yılında { $first }, { $last_year } için { $last }. Çizgiler: { $levels }. { $source }.
