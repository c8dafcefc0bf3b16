### Motorun Türkçe cümleleri. Sayılar yer tutuculardan gelir; burada rakam yoktur.

## What is measured
measure-share-of-gdp = savunma harcamalarının GSYH’ye oranı
measure-spending-usd-current = cari fiyatlarla ABD doları cinsinden savunma harcamaları
measure-spending-usd-constant = sabit fiyatlarla ABD doları cinsinden savunma harcamaları
measure-spending-national-current = ulusal para birimiyle savunma harcamaları
measure-spending-national-constant = sabit fiyatlarla ulusal para birimiyle savunma harcamaları
measure-spending-per-capita = kişi başına savunma harcaması
measure-real-change = savunma harcamalarındaki reel değişim
measure-gdp-usd-current = cari fiyatlarla ABD doları cinsinden GSYH
measure-gdp-usd-constant = sabit fiyatlarla ABD doları cinsinden GSYH
measure-gdp-per-capita = kişi başına GSYH
measure-equipment-share = teçhizatın savunma harcamalarındaki payı
measure-personnel-share = personelin savunma harcamalarındaki payı
measure-infrastructure-share = altyapının savunma harcamalarındaki payı
measure-other-share = diğer kalemlerin savunma harcamalarındaki payı
measure-military-personnel = askerî personel
measure-milex-share-of-gdp = askerî harcamaların GSYH’ye oranı (SIPRI tanımı)
measure-milex-usd-current = cari fiyatlarla ABD doları cinsinden askerî harcamalar (SIPRI tanımı)
measure-milex-usd-constant = sabit fiyatlarla ABD doları cinsinden askerî harcamalar (SIPRI tanımı)
measure-milex-national-current = ulusal para birimiyle askerî harcamalar (SIPRI tanımı)
measure-milex-per-capita = kişi başına askerî harcama (SIPRI tanımı)
measure-milex-share-gov = askerî harcamaların kamu harcamalarına oranı (SIPRI tanımı)
measure-population = nüfus

## Targets by name
target-ministers-2006 = bakanların kılavuz hedefi ({ $level })
target-wales-2014 = Galler taahhüdü ({ $level })
target-vilnius-2023 = Vilnius taahhüdü ({ $level })
target-equipment-2014 = teçhizat kılavuz hedefi ({ $level })
target-hague-core-2025 = Lahey çekirdek hedefi ({ $level })
target-hague-related-2025 = Lahey hedefinin savunmayla ilgili bölümü (en çok { $level })
target-hague-total-2025 = Lahey hedefi ({ $level })
target-demand-2025 = ABD başkanının talebi ({ $level })
target-talks-2024 = o yılın sonunda görüşülen düzey ({ $level })
target-rutte-2025-01 = Rutte’nin sözü ({ $level })
target-article-2025-02 = kaynak makaledeki aralık (en çok { $level })
target-rutte-2025-05 = Rutte’nin önerisi ({ $level })
target-plain = { $level } düzeyi
standing-guideline = kılavuz hedef
standing-commitment = taahhüt
standing-demand = talep
standing-proposal = öneri
standing-press-report = basın haberi
standing-articles-claim = makalenin iddiası

## Who agreed or said it
by-ministers-2006 = NATO savunma bakanları
by-wales-2014 = Galler zirvesinde NATO devlet ve hükûmet başkanları
by-vilnius-2023 = Vilnius zirvesinde NATO devlet ve hükûmet başkanları
by-equipment-2014 = Galler zirvesinde NATO devlet ve hükûmet başkanları
by-hague-core-2025 = Lahey zirvesinde NATO devlet ve hükûmet başkanları
by-hague-related-2025 = Lahey zirvesinde NATO devlet ve hükûmet başkanları
by-hague-total-2025 = Lahey zirvesinde NATO devlet ve hükûmet başkanları
by-demand-2025 = Donald Trump, o sırada seçilmiş başkan
by-talks-2024 = Financial Times’a göre adı açıklanmayan yetkililer
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = kaynak makale, o yılın şubat ayı
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NATO
lookup = { $country }, { $year }: { $value }, { $measure } ({ $publisher }, baskı: { $edition }).
beside = Aynı tabloda yanında şu değer var: { $value }.
nato-beside = NATO’nun kendi tanımına göre değer { $year } için { $value } (baskı: { $edition }); bunlar iki ayrı ölçüdür ve asla karıştırılmaz.
figure-beside = Yayımlanan değer – { $country }, { $year }: { $value } (NATO, baskı: { $edition }).
stated-right = Tablolar bunu doğruluyor – { $country }, { $year }: { $value } (NATO, baskı: { $edition }).
stated-wrong = NATO tabloları bunu söylemiyor – { $country }, { $year }: { $value } (baskı: { $edition }).
stated-once = Söylenen değer gerçekten basılmıştı (baskı: { $edition }) – { $country }, { $year }: { $value }. O zamandan beri revize edildi.
revised = { $country }, { $year }: { $old } (baskı: { $old_edition }), { $new } (baskı: { $new_edition }).
revised-row = Baskı: { $edition } – { $year } için { $value }
revised-most = En büyük düzeltmeler, { $year } – { $measure } (NATO, baskı: { $edition }; önceki: { $old_edition }):
revised-note = Baskılar farklıdır; çünkü tahminler değiştirilir, GSYH revize edilir ve en yeni baskı bütün seriyi çekirdek savunma harcaması olarak yeniden tanımlar.

## Gap
gap-below = { $country }: “{ $target }” düzeyinin { $points } altında; { $year } değeri { $share } (NATO, baskı: { $edition }).
gap-above = { $country }: “{ $target }” düzeyinin { $points } üstünde; { $year } değeri { $share } (NATO, baskı: { $edition }).
gap-level = { $country }: tam olarak “{ $target }” düzeyinde; { $year } değeri { $share } (NATO, baskı: { $edition }).
gap-money = Para olarak açık { $money }: hedef × GSYH − harcama, ikisi de aynı baskıdan.
gap-money-equipment = Para olarak açık { $money }: (kılavuz hedef − pay) × harcama, ikisi de aynı baskıdan.
gap-money-equipment-above = Para olarak kılavuz hedeften { $money } fazla: (pay − kılavuz hedef) × harcama, ikisi de aynı baskıdan.
gap-money-above = Para olarak hedeften { $money } fazla: harcama − hedef × GSYH, ikisi de aynı baskıdan.
gap-total = Lahey hedefi ({ $total }) bu tablolarla ölçülemez: tablolarda yalnızca çekirdek bölüm (en az { $core }) var ve savunmayla ilgili bölümü (en çok { $related }) müttefik bazında kimse yayımlamıyor. Bu yüzden verilen açık çekirdek bölüm içindir.
gaps = “{ $target }” düzeyine göre, { $year } (NATO, baskı: { $edition }):
gaps-row-below = { $country }: { $share }, { $points } altında
gaps-row-below-money = { $country }: { $share }, { $points } altında, { $money }
gaps-row-met = { $country }: { $share }, { $points } üstünde
gaps-row-met-money = { $country }: { $share }, { $points } üstünde, { $money }
related-unmeasured = Savunmayla ilgili bölüm (en çok { $level }) ölçülemez: NATO tablolarında yalnızca çekirdek savunma harcamaları var ve öteki bölümü müttefik bazında kimse yayımlamıyor.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: tabloda bu değer yok.
ranking-highest = En yüksekler – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, baskı: { $edition }):
ranking-without = İstendiği gibi dışarıda bırakılan: { $names }.
ranking-lowest = En düşükler – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, baskı: { $edition }):
place = { $country }: sıra { $place } – { $measure }, { $year }: { $value } (NATO, baskı: { $edition }).
count = “{ $target }” düzeyinde veya üstünde, { $year }: { $number } (NATO, baskı: { $edition }).
count-one = “{ $target }” düzeyinde veya üstünde, { $year }: { $number } (NATO, baskı: { $edition }).
among = { $group }: { $said }
count-at = Bu düzeyde veya üstünde: { $names }.
count-below = Altında: { $names }.
count-older = Başka bir baskı ({ $edition }) aynı yıl için şunu veriyordu: { $number }.
count-edge = { $country }: tabloda { $value } basılı, ama harcama bölü GSYH { $computed } eder.
count-years = “{ $target }” düzeyinde veya üstünde olan müttefikler, yıl yıl (NATO, baskı: { $edition }):
count-years-row = { $year }: { $number }
comparison = Karşılaştırılanlar içinde en yüksek: { $country } – { $measure }, { $year }: { $value } (NATO, baskı: { $edition }).
comparison-level = Karşılaştırılanlar içinde eşit olarak en yüksek: { $country } – { $measure }, { $year }: { $value } (NATO, baskı: { $edition }).
comparison-lead = İlk ikisi arasındaki fark: { $lead }.
comparison-ratio = Birincisi ikincinin { $ratio } katıdır.

count-missing = “{ $target }” düzeyinin altında, { $year }: { $number } (NATO, baskı: { $edition }).
count-missing-one = “{ $target }” düzeyinin altında, { $year }: { $number } (NATO, baskı: { $edition }).
count-core-only = Yalnızca çekirdek harcamalar karşılaştırıldı: savunmayla ilgili bölüm (en çok { $related }) ölçülmüyor ve müttefik bazında kimse yayımlamıyor.
ranking-rises = En büyük değişim, { $start } – { $end }: { $measure } (NATO, baskı: { $edition }):
moved-fell = { $start } yılına göre { $end } yılında daha düşük, { $measure }: { $number } (NATO, baskı: { $edition }).
moved-fell-none = { $start } yılına göre { $end } yılında daha düşük olan müttefik yok, { $measure } (NATO, baskı: { $edition }).
moved-rose = { $start } yılına göre { $end } yılında daha yüksek, { $measure }: { $number } (NATO, baskı: { $edition }).
moved-rose-none = { $start } yılına göre { $end } yılında daha yüksek olan müttefik yok, { $measure } (NATO, baskı: { $edition }).
ranking-rises-row = { $country }: { $difference } ({ $start } → { $end })
dispute = Bu değer tartışmalı:

## Years
series-join = {"; "}
trend-series = Yıl yıl: { $years }.
crossing = { $country }: “{ $target }” düzeyinde veya üstünde ilk yıl { $year }, değer { $value } (NATO, baskı: { $edition }).
crossing-before = Bir önceki yıl { $value } idi ({ $year }).
crossing-never = { $country }: tablodaki hiçbir yılda “{ $target }” düzeyine ulaşılmadı.
trend-up = { $country }, { $measure }: artış; { $start_year } değeri { $start }, { $end_year } değeri { $end }, fark { $difference } (NATO, baskı: { $edition }).
trend-down = { $country }, { $measure }: düşüş; { $start_year } değeri { $start }, { $end_year } değeri { $end }, fark { $difference } (NATO, baskı: { $edition }).
trend-flat = { $country }, { $measure }: { $start_year } değeri { $start }, { $end_year } değeri { $end }, değişmedi (NATO, baskı: { $edition }).
trend-range = En düşük yıl { $low_year }: { $low }, en yüksek yıl { $high_year }: { $high }.
projection = { $country }: { $since } yılından beri olan ortalama hızla (yılda { $pace }, düz çizgi) “{ $target }” düzeyine ulaşılacak yıl { $reached }; { $year } değeri { $share } (NATO, baskı: { $edition }).
projection-never = { $country }: { $since } yılından beri olan ortalama hızla (yılda { $pace }, düz çizgi) “{ $target }” düzeyine yaklaşılmıyor; { $year } değeri { $share } (NATO, baskı: { $edition }).
projection-met = { $country }: “{ $target }” düzeyine zaten ulaşıldı; { $year } değeri { $share } (NATO, baskı: { $edition }).
projection-needed = { $country }: { $due } yılında orada olmak için her yıl { $needed } gerekir.
projection-total = Lahey hedefinin ({ $total }) hiçbir tablonun ölçmediği bir bölümü var; bu hesap çekirdek bölüm içindir.
on-track = { $since } yılından beri kendi ortalama hızıyla { $due } yılına kadar “{ $target }” düzeyinde olacaklar: { $number }; { $year }: { $met } (NATO, baskı: { $edition }).
on-track-row = { $country }: { $reached }, şimdi { $share }
on-track-never = Bu hızla değil: { $names }.
plans = Açıklananlar – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = Lahey hedefi ({ $agreed }): { $due } yılına kadar her yıl { $total }; bunun en az { $core } kadarı çekirdek savunma, en çok { $related } kadarı savunma ve güvenlikle ilgili harcamalar.
hague-measured = Yalnızca çekirdek bölüm ölçülebilir: NATO, savunmayla ilgili harcamaları müttefik bazında yayımlamıyor.
terms-guideline = { $level }: kılavuz hedef, { $agreed_by }, { $since }{ $status ->
    [ended] , sonradan değiştirildi
   *[open] {""}
}.
terms-commitment = { $level }: taahhüt, { $agreed_by }, { $since }{ $status ->
    [ended] , sonradan değiştirildi
   *[open] {""}
}.
terms-demand = { $level }: talep, { $agreed_by }, { $since }; kimse bunu bu hâliyle kabul etmedi.
terms-proposal = { $level }: öneri, { $agreed_by }, { $since }{ $status ->
    [ended] , sonradan aşıldı
   *[open] {""}
}.
terms-press-report = { $level }: basın haberi ({ $agreed_by }), { $since }{ $status ->
    [ended] , sonradan aşıldı
   *[open] {""}
}.
terms-articles-claim = { $level }: iddia, { $agreed_by }, { $since }; kimsenin hedefi değil.
targets = Yürürlükteki hedefler ve konumları:
targets-row = { $name }: { $standing }, { $since }
targets-other = Talep edilen veya önerilen, kimsenin kararlaştırmadığı:
no-dispute = { $country }: buradaki hiçbir kaynak bu veriler hakkında bir anlaşmazlık kaydetmiyor ve burada hiçbir hüküm verilmiyor; bunlar yayımlanan değer ve tarihli açıklamalardır.
dated = Şu tarih itibarıyla: { $date }.
article-dated = Kaynak makalenin tarihi: { $date }.

## Summary
summary = { $country }, { $year }: { $share }, müttefikler arasında sıra { $rank } (NATO, baskı: { $edition }).
summary-spending = Tutarı { $spending }, { $per_head }.
summary-equipment-above = Teçhizata ayrılan: { $equipment }; kılavuz hedefin ({ $level }) üstünde.
summary-equipment-below = Teçhizata ayrılan: { $equipment }; kılavuz hedefin ({ $level }) altında.
summary-gap-below = { $target }: { $points } altında, { $money }.
summary-gap-below-plain = { $target }: { $points } altında.
summary-gap-above = { $target }: { $points } üstünde, { $money }.
summary-gap-above-plain = { $target }: { $points } üstünde.
summary-gap-level = { $target }: tam düzeyinde.
summary-change = { $start_year } yılından beri: başlangıç { $start }, değişim { $difference }.
summary-pace = { $since } yılından beri olan ortalama hızla (yılda { $pace }, düz çizgi) çekirdek hedefe ulaşılacak yıl { $reached }; { $due } yılında orada olmak için yılda { $needed } gerekir.
summary-pace-never = { $since } yılından beri olan ortalama hızla (yılda { $pace }, düz çizgi) çekirdek hedefe ulaşılmıyor; { $due } yılında orada olmak için yılda { $needed } gerekir.
summary-met = Çekirdek hedefe zaten ulaşıldı.
summary-revision = Revize edildi: { $year } için { $old } (baskı: { $old_edition }), şimdi { $new }.
summary-unchanged = Değişmedi (önceki baskı: { $old_edition }): { $year } için { $new }.
summary-plan = Ulusal plan ({ $date }):

## Update
digest = { $day }: durum – { $names }.
digest-all = { $day }: hedeflerin durumu.
digest-new-edition = Son mesajdan beri yeni – NATO baskısı: { $edition }.
digest-new-table = Son mesajdan beri yeni – veriler: { $publisher }, baskı: { $edition }.
digest-quiet = Son NATO baskısından ({ $edition }) beri yeni bir şey yok.
digest-row-below = { $country }, { $year }: { $share }, “{ $target }” düzeyinin { $points } altında
digest-row-above = { $country }, { $year }: { $share }, “{ $target }” düzeyinin { $points } üstünde
digest-revision = { $country }, { $year }: önceden { $old } (baskı: { $old_edition }), şimdi { $new }
digest-clock = Saat: gözden geçirme yılına ({ $review }) { $review_days }, hedef yılına ({ $due }) { $due_days }.
digest-count = { $year }: { $level } veya üstünde { $two }, { $core_level } veya üstünde { $core } (NATO, baskı: { $edition }).
digest-newest = En yeni açıklamalar:
digest-late = Bu mesaj planlanandan geç geliyor.
digest-next = NATO’nun sonraki rakamları genellikle şu tarihler arasında çıkar: { $first } – { $last }.
digest-row-path = { $country }, { $year }: { $share }, “{ $target }” düzeyinin { $points } altında; hedef yılına ({ $due }) kadar yılda { $needed } gerekiyor
digest-more = Buraya sığandan fazlası değişti: rakamlarını görmek için bir ülkeyi sorun.
change-crossed-up = { $country } artık “{ $target }” düzeyine ulaşıyor – { $year }: { $new }, önceden, { $old_year }: { $old } (baskı: { $old_edition })
change-crossed-down = { $country } artık “{ $target }” düzeyine ulaşmıyor – { $year }: { $new }, önceden, { $old_year }: { $old } (baskı: { $old_edition })
change-rank = { $country }: GSYH payına göre { $year } için şimdi sıra { $new }, önceden { $old_year } için sıra { $old } (baskı: { $old_edition })
change-corrected = Düzeltme – { $country }, { $year }: doğrusu { $new }, { $old } değil ({ $publisher }, baskı: { $edition })
change-due-review = Bir tarih yaklaşıyor – gözden geçirme yılına ({ $year }) { $days }: “{ $target }”.
change-due = Bir tarih yaklaşıyor – hedef yılına ({ $year }) { $days }: “{ $target }”.
change-others = Diğer ülkelerde:
change-claims = Yeni açıklamalar:
change-overtaken = Artık geçerli değil:
goal-at = { $level } veya üstünde, { $year }, { $number }: { $names }
goal-below = { $level } düzeyinin altında, { $year }, { $number }: { $names }
goal-many-at = { $level } veya üstünde, { $year }, { $number }; düzeye en yakın olanlar: { $names }
goal-many-below = { $level } düzeyinin altında, { $year }, { $number }; düzeye en yakın olanlar: { $names }
goal-none-at = { $level } veya üstünde, { $year }: tabloda hiçbir müttefik yok
goal-none-below = { $level } düzeyinin altında, { $year }: tabloda hiçbir müttefik yok
goal-always = Bitiş tarihi yok, yani her yıl geçerli: { $target }.
change-standing = Yeni bir hedef veya yeni koşulları – { $name }: { $standing }, { $since }
change-ended = { $until } tarihinden beri geçerli değil: { $name }
update = Durum, { $year }: { $level } veya üstünde { $two }, { $core_level } veya üstünde { $core } (NATO, baskı: { $edition }).
update-newest = Tarihli en yeni açıklamalar:
update-clock = Sırada: Lahey hedefinin gözden geçirilmesi, sonra hedef yılı { $due }. Burada daha yeni bir NATO baskısı yok.

not-listed = { $country }: bu liste o ülkeyi saymıyor.

## Premises
premise-stoltenberg = Önce bir düzeltme: Jens Stoltenberg o sırada artık NATO’nun başında değildi, Mark Rutte vardı; hedefleri de bir genel sekreter koymaz, müttefik liderler birlikte kararlaştırır.
premise-debt = Önce bir düzeltme: hedefin altında kalmak borç değildir. Kimse hedefle arasındaki farkı NATO’ya borçlu değil; NATO’nun ortak bütçesi başka bir şeydir.
premise-iceland = Önce bir not: İzlanda’nın silahlı kuvvetleri ve tablolarda satırı yok; bütün müttefiklere ilişkin ifadeler onu kapsamaz.
premise-injection = Bir mesajın bana söyletmek istediği hiçbir değeri değiştirmez; yayımlananlar bunlar.

## Notes
note-unmeasured = Bütünü, yani { $total }, ölçülemez: tablolarda yalnızca çekirdek bölüm var ve savunmayla ilgili bölümü (en çok { $related }) müttefik bazında kimse yayımlamıyor.
note-default-target = Hedef belirtilmediği için yürürlükteki iki hedef de verildi: yeni çekirdek hedef ve eski taban.
note-default-two = Düzey belirtilmediği için eski taban alındı.
note-demand = Bu, müttefiklerin kararlaştırdığı bir hedefe değil, çekirdek harcamalara ilişkin bir talebe göre hesaptır.
note-level = Bu düzeyi kimse kararlaştırmadı; bu, söylenen sayıya göre hesaptır.
note-edge = Yayımcı iki ondalık basıyor; yuvarlama payı içinde değer çizginin üzerinde.
note-currency = NATO tablolarında yalnızca ABD doları ve ulusal para birimi var.
note-per-head-dollars = NATO tabloları kişi başına tutarları yalnız ABD doları olarak verir.
note-shares-part = Cari fiyatlarla harcama { $current }; NATO’nun ana oranı { $headline } sabit fiyatlara, para olarak açık ise cari fiyatlara dayanır.
note-prices = Tutarlar cari fiyat ve kurlarla; oranlar NATO’nun sabit fiyatlı ana değerleri.
note-one-edition = Tek baskı: eski baskılar seriyi başka türlü tanımlar.
note-covers = Bu baskı { $first } ile { $last } arasını kapsıyor; başka yıl içermiyor.
note-counts-revised = Zamanında açıklanan sayılar farklıdır, çünkü tahminler revize edildi; görmek için tek bir yılı sorun.
note-arithmetic = Bu bir öngörü değil, aritmetiktir: her yıl aynı sayıda puan eklenir.
note-aggregate = Toplamlar üyeliği izler; her katılımda sıçrar.
note-iceland = İzlanda’nın silahlı kuvvetleri ve satırı yok.
note-overtaken = Bu açıklama artık güncel değil.
note-sides = İki taraf da tarihiyle verildi; buradaki kaynaklar hiçbir şeyi karara bağlamıyor.
note-nld = Hollanda: ana oran (sabit fiyatlar) ile cari fiyatlı oran belirgin biçimde ayrışıyor.
note-lux = Lüksemburg’un hedefi GSYH ile değil, gayrisafi millî gelirle ölçülür.
note-can = Kanada’nın yılı, nisandan marta mali yılıdır.
note-gbr = Birleşik Krallık’ın yılı, nisandan marta mali yılıdır.

## Refusals and talk
missing-then = O güne kadar burada yayımlanmış hiçbir şey bunu yanıtlayamaz.
missing-future = O yıl için yayımlanmış değer yok – { $country }: en yeni NATO baskısı ({ $edition }) { $first } – { $last } arasını kapsıyor ve sonrasını kimse bilemez.
missing-year = O yıl için burada yayımlanmış değer yok – { $country }: en yeni NATO baskısı ({ $edition }) { $first } – { $last } arasını kapsıyor.
missing-measure = { $country }: buradaki hiçbir tabloda bu değer yok.
nearest = Yayımlanmış en yakın değer – { $country }, { $year }: { $value }.
iceland = İzlanda’nın silahlı kuvvetleri yok; bu yüzden NATO tablolarında satırı ve yayımlanmış bir oranı da yok.
outsider = { $country } NATO üyesi değil: NATO hedefleri orada geçerli değil ve NATO tablolarında o ülke için satır yok.
out-of-scope = Yalnızca NATO savunma harcamaları hakkında yanıt veririm: hedefler, değerler, açıklar, ulusal planlar ve nasıl ölçüldükleri.
no-evidence = Buradaki kaynakların hiçbiri bunu yanıtlamıyor; tahmin yürütmek istemem. Elimde yayımlanmış değerler, hedefler, açıklar ve hükûmetlerin tarihli açıklamaları var.
unsafe = Ayarları, yönergeleri ya da anahtarları gösteremem ve hiçbir mesaj bunları değiştiremez. Elimde yayımlanmış değerler ve tarihli açıklamalar var.
empty-question = Mesajda soru yok. Örneğin bir ülkenin hedefe ne kadar uzak olduğunu sorun.
too-long = Bu tek bir soru için çok uzun. Lütfen yalnızca soruyu, birkaç satırda gönderin.
unreadable = Bu metne benzemiyor. Lütfen soruyu sözcüklerle yazın.
help = NATO savunma harcamalarını sorun: bir ülkenin oranı ya da tutarı, hedefe uzaklığı, sıralamalar, sayılar, gidişat, nelerin kararlaştırıldığı ve hükûmetlerin planları. Her değer baskısını ve kaynağını söyler.
which-country = Hangi ülkeyi kastediyorsunuz?
source-lead = Son yanıtın dayanağı:
source-row = { $source }
source-none = Bu sohbette kaynaklarını verebileceğim bir yanıt henüz yok.

## Questions that can be asked next
ask-gap = { $country }: hedefe ne kadar uzak?
ask-trend = { $country }: savunma harcamaları ilk yıldan beri nasıl değişti?
ask-share = { $country }: savunmaya ne kadar harcıyor?
ask-pace = { $country }: bu hızla çekirdek hedefe ne zaman ulaşır?
ask-plan = { $country }: ne planladı?
ask-ranking = GSYH’ye oranla en çok kim harcıyor?
ask-count = Kaç müttefik tabana ulaşıyor?
ask-count-years = Her yıl kaç müttefik tabana ulaştı?
ask-target = Lahey hedefi nedir?

## What if, together, sides, growth
what-if-more = { $country }, { $year }: { $share } düzeyinde harcama { $money } olurdu; gerçekleşen { $actual } düzeyine göre { $more } fazla (NATO, baskı: { $edition }).
what-if-less = { $country }, { $year }: { $share } düzeyinde harcama { $money } olurdu; gerçekleşen { $actual } düzeyine göre { $more } az (NATO, baskı: { $edition }).
what-if-alliance = Geri kalan her şey aynı kalsaydı NATO’nun bütünü { $alliance } harcamış olurdu, { $share }.
what-if-newest = Tabloların en yeni yılı { $year }; daha sonrası için kimsede veri yok, bu yüzden o yılın GSYH’si alındı.
what-if-step = { $country }: her yıl { $step } eklenirse { $due } yılındaki düzey { $level } olurdu; { $year } değeri { $share } (NATO, baskı: { $edition }).
what-if-reached = “{ $target }” düzeyine ulaşılacak yıl { $reached } olurdu.
what-if-never = “{ $target }” düzeyine bu yolla ulaşılmazdı.
what-if-met = “{ $target }” düzeyine zaten ulaşıldı veya bu düzey aşıldı.
note-what-if = Bu, o yılın GSYH’si değiştirilmeden yapılan varsayımsal bir hesaptır; hiçbiri planlanmış veya yayımlanmış değildir.
band = { $low } – { $high } arası, { $year } (NATO, baskı: { $edition }): { $number }.
kept-below = { $country }: { $share } düzeyinde, “{ $target }” düzeyinin { $points } altında olurdu; yayımlanan değer { $actual }, { $year } (NATO, baskı: { $edition }).
kept-met = { $country }: { $share } ile “{ $target }” düzeyine ulaşılmış olurdu; yayımlanan değer { $actual }, { $year } (NATO, baskı: { $edition }).
kept-points = Tabloların son yılı { $year }: daha sonraki bir yıl için GSYH yayımlanmadı; bu yüzden fark para olarak değil puan olarak verildi.
total-published = { $group }: { $spending }, { $share }, { $year } (NATO’nun kendi toplamı, baskı: { $edition }).
total-own = { $group }, birlikte: { $spending }, { $share }, { $year } (NATO verilerinden kendi hesapladığımız toplam, baskı: { $edition }).
total-mean = Yayımlanan oranların basit ortalaması: { $value }.
total-median = Yayımlanan oranların medyanı: { $value }.
average = { $group }, { $year }: GSYH ile ağırlıklı ortalama { $share }; yayımlanan oranların basit ortalaması { $mean } (NATO verilerinden, baskı: { $edition }).
average-own = { $group }, { $year }: GSYH ile ağırlıklı ortalama { $share }; yayımlanan oranların basit ortalaması { $mean } (NATO verilerinden kendi hesapladığımız toplam, baskı: { $edition }).
total-members = Sayılanlar: { $names }.
total-later = Daha sonra katıldığı için sayılmadı: { $country }.
note-weighted = Oran ağırlıklıdır: sabit fiyatlarla toplam harcama bölü toplam GSYH; tutarlar cari fiyatlarladır.
burden = { $country }, { $year }: { $portion }; { $spending }, toplam { $total } (NATO, baskı: { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = Grubun harcaması, NATO verilerinden kendi hesapladığımız toplamdır.
shortfall = “{ $target }” düzeyine göre, { $year }: altında { $number }, toplam açık { $total } (NATO verilerinden kendi hesapladığımız toplam, baskı: { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country } hiçbir şey eklemiyor: cari fiyatlarla harcaması altında kalsa da ana değeri bu düzeye ulaşıyor.
note-shortfall = Açık bir hesaptır (hedef × GSYH − harcama, altında kalanlar için toplanır), kimseye borç değildir.
sides = { $country }, { $year }, kaynaklara göre; bunlar ayrı ölçülerdir ve ortak bir seri oluşturmaz:
sides-row = { $publisher }, { $year }: { $value } (baskı: { $edition })
sides-difference = İkisi arasındaki fark { $difference }.
sides-why = Farklıdırlar; çünkü NATO hükûmetlerin kendi tanımına göre bildirdiklerini sayar, serisini Dünya Bankasının yeniden yayımladığı SIPRI ise açık kaynaklara kendi tanımını uygular.
growth = { $country }: { $start } ile { $end } arasında savunma harcamalarındaki reel artış { $total }, ortalama { $average } (NATO, baskı: { $edition }).
growth-fall = { $country }: { $start } ile { $end } arasında savunma harcamalarındaki reel düşüş { $total }, ortalama { $average } (NATO, baskı: { $edition }).
growth-nominal = Enflasyon ve kurlar dâhil, cari ABD doları olarak değişim { $nominal }.
growth-yearly = Bir önceki yıla göre reel değişim: { $years }.
path-needed = { $country }: { $due } yılında “{ $target }” düzeyinde olmak için yılda { $needed } gerekir; { $year } değeri { $share } (NATO, baskı: { $edition }).
planned-above = Plan, { $year }: { $plan } (açıklama: { $said }), yolun { $difference } üstünde, { $path }
planned-below = Plan, { $year }: { $plan } (açıklama: { $said }), yolun { $difference } altında, { $path }
planned-on = Plan, { $year }: { $plan } (açıklama: { $said }), tam yolun üzerinde
planned-none = { $country }: tarihli hiçbir plan sonraki bir yıl için GSYH oranı vermiyor, bu yüzden yolla karşılaştırılacak bir şey yok.
note-planned = Yol, en yeni değerden hedefe giden düz çizgidir; bir hükûmetin kendi hesabı NATO’nunkinden farklı olabilir.
path-growth = GSYH { $growth } büyürse bunun için harcamanın { $spending } büyümesi gerekir.
gap-per-head = Kişi başına bu { $money } eder.
not-answerable = Bu, sorulduğu biçimiyle tablolardan hesaplanamaz.
gap-currency = Aynı baskıdan çıkan kurla bu { $money } eder.
ask-shortfall = Bütün müttefiklerin çekirdek hedefe göre toplam açığı ne kadar?


## A model helped
interpreted = Bu soruyu okumaya bir dil modeli yardım etti; başka bir şey kastettiyseniz soruyu başka sözlerle sorun.


## Checking a text
check-lead = Kaynaklar bu metindeki sayılar için ne diyor:
check-confirmed = Doğrulandı: { $country }, { $year }: { $value } ({ $publisher }, baskı: { $edition }).
check-outdated = Eskimiş: { $country }, { $year }: { $old } (baskı: { $old_edition }); en yenisi: { $value }, { $now } ({ $publisher }, baskı: { $edition }).
check-differs = Desteklenmiyor. Yayımlanan: { $country }, { $year }: { $value } ({ $publisher }, baskı: { $edition }).
check-said = Bu konuda tarihli bir kaynak:
check-overtaken = Bir kaynak bunu söyledi, ama o zamandan beri aşıldı:
check-unsupported = Kaynaklarda bulunamadı.
check-none = Bu metinde savunma harcamalarıyla ilgili denetlenebilecek bir sayı yok.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: NATO üyeliğinin başlangıcı { $day }.
member-number = NATO: { $number } ({ $day } itibarıyla).
held = { $country }, { $start } – { $end }, “{ $target }” düzeyinde veya üstünde: { $number } (NATO, baskı: { $edition }).
held-below = { $country }, { $start } – { $end }, “{ $target }” düzeyinin altında: { $number } (NATO, baskı: { $edition }).
premise-left = Önce bir düzeltme: NATO’dan ayrılma olmadı – { $country }.
clock = Bugünden ({ $today }) yılın başına ({ $due }) kadar: { $days }, yaklaşık { $years }.
clock-target = Vadesi { $due }: { $target }.
no-opinion = Taraf tutmam ve görüş bildirmem; elimde yayımlanmış değerler ve hükümetlerin söyledikleri var.
portion = { $country }, { $year }: { $share }, { $money } eder (NATO, baskı: { $edition }).
portion-more = Gerçek harcama: { $actual }, yani { $difference } daha az.
portion-less = Gerçek harcama: { $actual }, yani { $difference } daha fazla.
portion-core = Yalnız çekirdek kısım, “{ $target }”: { $money }.
note-no-rate = Hiçbir müttefik bu para biriminde ({ $currency }) bildirmiyor; NATO’nun tablolarından kur çıkmıyor ve uydurulmuyor. Tablolarda ABD doları ve ulusal para birimleri var.
per-soldier = { $country }, { $year }: silahlı kuvvetlerin her mensubu için { $money }, yani { $spending }; mevcut: { $personnel } (NATO değerlerinden, baskı: { $edition }).
per-soldier-highest = Silahlı kuvvetlerin her mensubu için en yüksek harcama, { $year } (NATO değerlerinden, baskı: { $edition }):
per-soldier-lowest = Silahlı kuvvetlerin her mensubu için en düşük harcama, { $year } (NATO değerlerinden, baskı: { $edition }):
gaps-nearest = “{ $target }” düzeyine en yakın olanlar, { $year } (NATO, baskı: { $edition }):
crossings = “{ $target }” düzeyinin önceki yıla göre geçilmesi (NATO, baskı: { $edition }):
crossings-up = { $year }, bu düzeyde veya üstünde: { $names }
crossings-down = { $year }, yeniden altında: { $names }
crossings-nobody = { $year }: kimse ulaşmadı
estimate-yes = Evet: { $country } { $year }, { $value }, bir tahmindir (NATO, baskı: { $edition }).
estimate-no = Hayır: { $country } { $year }, { $value }, tahmin olarak işaretlenmemiş (NATO, baskı: { $edition }).
theme-consequence = Hedefi tutturamamanın öngörülmüş bir cezası yok: taahhütler siyasidir.
theme-ukraine-given = NATO tabloları Ukrayna’ya yardımı ne verilen ne de alınan olarak ayrıca gösterir.
theme-binding = Hayır: hedefler siyasi taahhütlerdir ve hukuken bağlayıcı değildir.
premise-due = Önce bir düzeltme: Lahey hedefinin vadesi { $due }.
premise-level = Önce bir düzeltme: Lahey’de kararlaştırılan { $total }; bunun en az { $core } düzeyi çekirdek savunma içindir.
plan-figure = { $country }, { $year }: planlanan { $value } (söylendiği tarih: { $said }).
