namespace Compare;

[TestFixture]
internal sealed class LanguageDetectorTests
{
    [TestCase("en", "The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles, and that nobody was hurt.")]
    [TestCase("de", "Das Hafenamt hat am Montag mitgeteilt, dass die alte Brücke gesperrt bleibt, bis Taucher die Pfähle angesehen haben, und dass niemand verletzt ist.")]
    [TestCase("fr", "La capitainerie a annoncé lundi que la vieille jetée resterait fermée tant que les plongeurs n'auront pas examiné ses piliers, et que personne n'est blessé.")]
    [TestCase("es", "La oficina del puerto dijo el lunes que el viejo muelle seguirá cerrado hasta que los buzos hayan visto los pilotes, y que no hay heridos.")]
    [TestCase("it", "L'ufficio del porto ha detto lunedì che il vecchio molo resterà chiuso finché i sommozzatori non avranno visto i pali, e che non ci sono feriti.")]
    [TestCase("nl", "Het havenkantoor zei maandag dat de oude pier gesloten blijft tot duikers naar de palen hebben gekeken, en dat er niemand gewond is.")]
    [TestCase("pt", "A administração do porto disse na segunda-feira que o velho cais vai ficar fechado até que os mergulhadores vejam as estacas, e que não há feridos.")]
    [TestCase("pl", "Urząd portowy powiedział w poniedziałek, że stare molo będzie zamknięte, dopóki nurkowie nie obejrzą pali, i że nikt nie jest ranny.")]
    [TestCase("sv", "Hamnkontoret sade på måndagen att den gamla piren ska vara stängd tills dykare har sett på pålarna, och att ingen är skadad.")]
    [TestCase("ru", "Управление порта сообщило в понедельник, что старый причал будет закрыт, пока водолазы не осмотрят сваи, и что никто не пострадал.")]
    [TestCase("uk", "Управління порту повідомило в понеділок, що старий причал буде закритий, доки водолази не оглянуть палі, і що ніхто не постраждав.")]
    [TestCase("ar", "أعلنت البلدية يوم الخميس إغلاق الجسر القديم أمام السيارات حتى نهاية العام بعد أن وجد المهندسون شقوقا")]
    [TestCase("he", "משרד הנמל הודיע ביום שני כי המזח הישן יישאר סגור עד שצוללנים יבדקו את הכלונסאות שלו")]
    [TestCase("el", "Το λιμεναρχείο ανακοίνωσε τη Δευτέρα ότι η παλιά προβλήτα θα μείνει κλειστή μέχρι να δουν οι δύτες")]
    [TestCase("zh", "港务局周一表示，旧码头将继续关闭，直到潜水员检查其桩柱为止。")]
    [TestCase("ja", "港湾局は月曜日、潜水士が杭を調べるまで古い桟橋を閉鎖すると発表した。")]
    [TestCase("ko", "항만 사무소는 월요일 잠수부들이 말뚝을 살펴볼 때까지 낡은 부두를 닫아 둔다고 밝혔다.")]
    [TestCase("hi", "बंदरगाह कार्यालय ने सोमवार को कहा कि पुराना घाट तब तक बंद रहेगा जब तक गोताखोर उसे देख नहीं लेते")]
    [TestCase("tr", "Limanda yangın çıktı\n\nCuma gecesi limanda çıkan yangında iki itfaiyeci yaralandı, belediye başkanı söyledi. Yangının nedeni henüz bilinmiyor. Kırk konteyner tamamen yandı ve depo çöktü. Polis olayla ilgili soruşturma başlattı. Mahalle sakinleri evlerinden tahliye edildi ve geceyi okulda geçirdi. Gemi seferleri iptal edildi, yetkililer açıklama yaptı.")]
    [TestCase("fi", "Satamassa paloi\n\nKaksi palomiestä loukkaantui sataman tulipalossa perjantaina, kertoi kaupunginjohtaja. Palon syytä ei vielä tiedetä. Neljäkymmentä konttia tuhoutui täysin ja varasto romahti. Poliisi aloitti tutkinnan tapahtuneesta. Asukkaat evakuoitiin kodeistaan ja viettivät yön koulussa. Laivavuorot peruttiin, viranomaiset kertoivat lehdistölle aamulla ennen kokousta kaupungintalolla.")]
    [TestCase("bg", "Пожар на пристанището\n\nДвама пожарникари бяха ранени при пожара в петък, каза кметът. Причината за пожара все още не е известна. Четиридесет контейнера изгоряха напълно.")]
    public void A_text_of_some_length_shows_its_language(string language, string text)
    {
        Assert.That(LanguageDetector.Detect(text), Is.EqualTo(language));
    }

    [TestCase("Cháy ở cảng\n\nHai lính cứu hỏa bị thương trong vụ cháy cảng hôm thứ Sáu, thị trưởng cho biết. Nguyên nhân vụ cháy vẫn chưa rõ. Bốn mươi container bị thiêu rụi hoàn toàn và nhà kho sụp đổ. Cảnh sát đã mở cuộc điều tra về vụ việc này ngay trong đêm.")]
    [TestCase("آتش‌سوزی در بندر\n\nدو آتش‌نشان در آتش‌سوزی روز جمعه در بندر زخمی شدند، شهردار گفت. علت آتش‌سوزی هنوز مشخص نیست. چهل کانتینر کاملاً سوخت و انبار فرو ریخت. پلیس تحقیقات درباره این حادثه را آغاز کرد.")]
    public void A_text_in_a_language_not_known_here_is_undetermined_and_never_English(string text)
    {
        Assert.That(LanguageDetector.Detect(text), Is.EqualTo("und"));
    }

    [TestCase("")]
    [TestCase("Old pier closed")]
    [TestCase("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30")]
    [TestCase("Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua")]
    public void A_short_text_or_an_unknown_language_shows_none(string text)
    {
        Assert.That(LanguageDetector.Detect(text), Is.Null);
    }
}
