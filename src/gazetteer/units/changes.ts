/**
 * Dated changes of provinces, districts and of the wards of Hồ Chí Minh City, newest first. Written by hand;
 * `scripts/compile-units.mjs` walks back through them from the state before and after 2025-07-01 that the packages give,
 * and stops with an error where a line does not fit the state it leads to.
 *
 *   day | where | before → after | act
 *
 * day     the first day of the new state: the act's day of effect; where it sets none, the day the new unit took office or the act's own date
 * where   VN for provinces, a province's code for its districts, a district's code for its wards
 * before  the units that end the day before, each with its code, joined by " + "; ∅ where the earlier unit's code is not known
 * after   the units that begin that day. A unit that stands on both sides goes on (something was split from it or joined to it)
 * A change of superior has "old > new" under `where` and only the units that moved.
 *
 * Provinces before 2004 had other codes: the code of the successor with the same seat stands for them.
 */
export const CHANGES = `
# ── Provinces ──────────────────────────────────────────────────────────────
2025-07-01 | VN | 02 Tỉnh Hà Giang + 08 Tỉnh Tuyên Quang → 08 Tỉnh Tuyên Quang | 202/2025/QH15
2025-07-01 | VN | 10 Tỉnh Lào Cai + 15 Tỉnh Yên Bái → 15 Tỉnh Lào Cai | 202/2025/QH15
2025-07-01 | VN | 06 Tỉnh Bắc Kạn + 19 Tỉnh Thái Nguyên → 19 Tỉnh Thái Nguyên | 202/2025/QH15
2025-07-01 | VN | 17 Tỉnh Hòa Bình + 25 Tỉnh Phú Thọ + 26 Tỉnh Vĩnh Phúc → 25 Tỉnh Phú Thọ | 202/2025/QH15
2025-07-01 | VN | 24 Tỉnh Bắc Giang + 27 Tỉnh Bắc Ninh → 24 Tỉnh Bắc Ninh | 202/2025/QH15
2025-07-01 | VN | 33 Tỉnh Hưng Yên + 34 Tỉnh Thái Bình → 33 Tỉnh Hưng Yên | 202/2025/QH15
2025-07-01 | VN | 30 Tỉnh Hải Dương + 31 Thành phố Hải Phòng → 31 Thành phố Hải Phòng | 202/2025/QH15
2025-07-01 | VN | 35 Tỉnh Hà Nam + 36 Tỉnh Nam Định + 37 Tỉnh Ninh Bình → 37 Tỉnh Ninh Bình | 202/2025/QH15
2025-07-01 | VN | 44 Tỉnh Quảng Bình + 45 Tỉnh Quảng Trị → 44 Tỉnh Quảng Trị | 202/2025/QH15
2025-07-01 | VN | 48 Thành phố Đà Nẵng + 49 Tỉnh Quảng Nam → 48 Thành phố Đà Nẵng | 202/2025/QH15
2025-07-01 | VN | 51 Tỉnh Quảng Ngãi + 62 Tỉnh Kon Tum → 51 Tỉnh Quảng Ngãi | 202/2025/QH15
2025-07-01 | VN | 52 Tỉnh Bình Định + 64 Tỉnh Gia Lai → 52 Tỉnh Gia Lai | 202/2025/QH15
2025-07-01 | VN | 56 Tỉnh Khánh Hòa + 58 Tỉnh Ninh Thuận → 56 Tỉnh Khánh Hòa | 202/2025/QH15
2025-07-01 | VN | 60 Tỉnh Bình Thuận + 67 Tỉnh Đắk Nông + 68 Tỉnh Lâm Đồng → 68 Tỉnh Lâm Đồng | 202/2025/QH15
2025-07-01 | VN | 54 Tỉnh Phú Yên + 66 Tỉnh Đắk Lắk → 66 Tỉnh Đắk Lắk | 202/2025/QH15
2025-07-01 | VN | 74 Tỉnh Bình Dương + 77 Tỉnh Bà Rịa - Vũng Tàu + 79 Thành phố Hồ Chí Minh → 79 Thành phố Hồ Chí Minh | 202/2025/QH15
2025-07-01 | VN | 70 Tỉnh Bình Phước + 75 Tỉnh Đồng Nai → 75 Tỉnh Đồng Nai | 202/2025/QH15
2025-07-01 | VN | 72 Tỉnh Tây Ninh + 80 Tỉnh Long An → 80 Tỉnh Tây Ninh | 202/2025/QH15
2025-07-01 | VN | 92 Thành phố Cần Thơ + 93 Tỉnh Hậu Giang + 94 Tỉnh Sóc Trăng → 92 Thành phố Cần Thơ | 202/2025/QH15
2025-07-01 | VN | 83 Tỉnh Bến Tre + 84 Tỉnh Trà Vinh + 86 Tỉnh Vĩnh Long → 86 Tỉnh Vĩnh Long | 202/2025/QH15
2025-07-01 | VN | 82 Tỉnh Tiền Giang + 87 Tỉnh Đồng Tháp → 82 Tỉnh Đồng Tháp | 202/2025/QH15
2025-07-01 | VN | 95 Tỉnh Bạc Liêu + 96 Tỉnh Cà Mau → 96 Tỉnh Cà Mau | 202/2025/QH15
2025-07-01 | VN | 89 Tỉnh An Giang + 91 Tỉnh Kiên Giang → 91 Tỉnh An Giang | 202/2025/QH15
2025-01-01 | VN | 46 Tỉnh Thừa Thiên Huế → 46 Thành phố Huế | 175/2024/QH15
2008-08-01 | VN | 01 Thành phố Hà Nội + 28 Tỉnh Hà Tây → 01 Thành phố Hà Nội | 15/2008/QH12
2004-01-01 | VN | 66 Tỉnh Đắk Lắk → 66 Tỉnh Đắk Lắk + 67 Tỉnh Đắk Nông | 22/2003/QH11
2004-01-01 | VN | 12 Tỉnh Lai Châu → 12 Tỉnh Lai Châu + 11 Tỉnh Điện Biên | 22/2003/QH11
2004-01-01 | VN | 92 Tỉnh Cần Thơ → 92 Thành phố Cần Thơ + 93 Tỉnh Hậu Giang | 22/2003/QH11

# ── Districts of Hồ Chí Minh City ──────────────────────────────────────────
2021-01-01 | 79 | 769 Quận 2 + 763 Quận 9 + 762 Quận Thủ Đức → 769 Thành phố Thủ Đức | 1111/NQ-UBTVQH14
2003-12-02 | 79 | 766 Quận Tân Bình → 766 Quận Tân Bình + 767 Quận Tân Phú | 130/2003/NĐ-CP
2003-12-02 | 79 | 785 Huyện Bình Chánh → 785 Huyện Bình Chánh + 777 Quận Bình Tân | 130/2003/NĐ-CP

# ── Districts of Hà Nội and of Hà Tây ──────────────────────────────────────
2014-04-01 | 01 | 019 Huyện Từ Liêm → 019 Quận Nam Từ Liêm + 021 Quận Bắc Từ Liêm | 132/NQ-CP
2009-05-08 | 01 | 268 Thành phố Hà Đông → 268 Quận Hà Đông | 19/NQ-CP
2009-05-08 | 01 | 269 Thành phố Sơn Tây → 269 Thị xã Sơn Tây | 19/NQ-CP
2008-08-01 | 28 > 01 | 268 Thành phố Hà Đông + 269 Thành phố Sơn Tây + 271 Huyện Ba Vì + 272 Huyện Phúc Thọ + 273 Huyện Đan Phượng + 274 Huyện Hoài Đức + 275 Huyện Quốc Oai + 276 Huyện Thạch Thất + 277 Huyện Chương Mỹ + 278 Huyện Thanh Oai + 279 Huyện Thường Tín + 280 Huyện Phú Xuyên + 281 Huyện Ứng Hòa + 282 Huyện Mỹ Đức | 15/2008/QH12
2008-08-01 | 26 > 01 | 250 Huyện Mê Linh | 15/2008/QH12
2007-08-02 | 28 | 269 Thị xã Sơn Tây → 269 Thành phố Sơn Tây | 130/2007/NĐ-CP
2006-12-27 | 28 | 268 Thị xã Hà Đông → 268 Thành phố Hà Đông | 155/2006/NĐ-CP
2004-01-01 | 01 | 018 Huyện Gia Lâm → 018 Huyện Gia Lâm + 004 Quận Long Biên | 132/2003/NĐ-CP
2004-01-01 | 01 | 020 Huyện Thanh Trì → 020 Huyện Thanh Trì + 008 Quận Hoàng Mai | 132/2003/NĐ-CP

# ── Districts elsewhere ────────────────────────────────────────────────────
2025-03-01 | 77 | 754 Thị xã Phú Mỹ → 754 Thành phố Phú Mỹ | 1365/NQ-UBTVQH15
2025-02-01 | 14 | 123 Huyện Mộc Châu → 123 Thị xã Mộc Châu | 1280/NQ-UBTVQH15
2025-01-01 | 24 | 213 Thành phố Bắc Giang + 221 Huyện Yên Dũng → 213 Thành phố Bắc Giang | 1191/NQ-UBTVQH15
2025-01-01 | 24 | 219 Huyện Lục Ngạn → 219 Huyện Lục Ngạn + 224 Thị xã Chũ | 1191/NQ-UBTVQH15
2025-01-01 | 31 | 311 Huyện Thủy Nguyên → 311 Thành phố Thủy Nguyên | 1232/NQ-UBTVQH15
2025-01-01 | 31 | 312 Huyện An Dương → 312 Quận An Dương | 1232/NQ-UBTVQH15
2025-01-01 | 35 | 350 Huyện Kim Bảng → 350 Thị xã Kim Bảng |
2025-01-01 | 37 | 369 Thành phố Ninh Bình + 374 Huyện Hoa Lư → 374 Thành phố Hoa Lư | 1318/NQ-UBTVQH15
2025-01-01 | 38 | 380 Thành phố Thanh Hóa + 405 Huyện Đông Sơn → 380 Thành phố Thanh Hóa | 1238/NQ-UBTVQH15
2025-01-01 | 42 | 445 Huyện Thạch Hà + 448 Huyện Lộc Hà → 445 Huyện Thạch Hà | 1283/NQ-UBTVQH15
2025-01-01 | 46 | 474 Thành phố Huế → 474 Quận Thuận Hóa + 475 Quận Phú Xuân | 1314/NQ-UBTVQH15
2025-01-01 | 46 | 476 Huyện Phong Điền → 476 Thị xã Phong Điền | 1314/NQ-UBTVQH15
2025-01-01 | 46 | 482 Huyện Phú Lộc + 483 Huyện Nam Đông → 482 Huyện Phú Lộc | 1314/NQ-UBTVQH15
2025-01-01 | 49 | 509 Huyện Quế Sơn + 519 Huyện Nông Sơn → 509 Huyện Quế Sơn | 1241/NQ-UBTVQH15
2025-01-01 | 77 | 752 Huyện Long Điền + 753 Huyện Đất Đỏ → 753 Huyện Long Đất | 1256/NQ-UBTVQH15
2024-12-01 | 40 | 412 Thành phố Vinh + 413 Thị xã Cửa Lò → 412 Thành phố Vinh | 1243/NQ-UBTVQH15
2024-12-01 | 68 | 681 Huyện Đạ Huoai + 682 Huyện Đạ Tẻh + 683 Huyện Cát Tiên → 682 Huyện Đạ Huoai | 1245/NQ-UBTVQH15
2024-11-01 | 22 | 205 Thị xã Đông Triều → 205 Thành phố Đông Triều | 1199/NQ-UBTVQH15
2024-09-01 | 36 | 356 Thành phố Nam Định + 358 Huyện Mỹ Lộc → 356 Thành phố Nam Định | 1104/NQ-UBTVQH15
2024-05-01 | 74 | 721 Thị xã Bến Cát → 721 Thành phố Bến Cát | 1012/NQ-UBTVQH15
2024-05-01 | 82 | 816 Thị xã Gò Công → 816 Thành phố Gò Công | 1013/NQ-UBTVQH15
2024-02-01 | 24 | 222 Huyện Việt Yên → 222 Thị xã Việt Yên | 938/NQ-UBTVQH15
2023-04-10 | 27 | 259 Huyện Quế Võ → 259 Thị xã Quế Võ | 723/NQ-UBTVQH15
2023-04-10 | 27 | 262 Huyện Thuận Thành → 262 Thị xã Thuận Thành | 723/NQ-UBTVQH15
2023-04-10 | 74 | 723 Thị xã Tân Uyên → 723 Thành phố Tân Uyên | 725/NQ-UBTVQH15
2023-04-10 | 89 | 890 Huyện Tịnh Biên → 890 Thị xã Tịnh Biên | 721/NQ-UBTVQH15
2022-10-01 | 70 | 697 Huyện Chơn Thành → 697 Thị xã Chơn Thành | 570/NQ-UBTVQH15
2022-04-10 | 19 | 172 Thị xã Phổ Yên → 172 Thành phố Phổ Yên | 469/NQ-UBTVQH15
2021-11-01 | 27 | 261 Thị xã Từ Sơn → 261 Thành phố Từ Sơn | 387/NQ-UBTVQH15
2021-03-01 | 91 | 911 Huyện Phú Quốc → 911 Thành phố Phú Quốc | 1109/NQ-UBTVQH14
2020-11-01 | 87 | 868 Thị xã Hồng Ngự → 868 Thành phố Hồng Ngự | 1003/NQ-UBTVQH14
2020-06-01 | 38 | 407 Huyện Tĩnh Gia → 407 Thị xã Nghi Sơn | 933/NQ-UBTVQH14
2020-06-01 | 52 | 543 Huyện Hoài Nhơn → 543 Thị xã Hoài Nhơn | 932/NQ-UBTVQH14
2020-06-01 | 54 | 564 Huyện Đông Hòa → 564 Thị xã Đông Hòa | 931/NQ-UBTVQH14
2020-03-01 | 04 | 045 Huyện Hà Quảng + 044 Huyện Thông Nông → 045 Huyện Hà Quảng | 897/NQ-UBTVQH14
2020-03-01 | 04 | 047 Huyện Trùng Khánh + 046 Huyện Trà Lĩnh → 047 Huyện Trùng Khánh | 897/NQ-UBTVQH14
2020-03-01 | 04 | 049 Huyện Quảng Uyên + 050 Huyện Phục Hòa → 049 Huyện Quảng Hòa | 897/NQ-UBTVQH14
2020-02-01 | 51 | 525 Huyện Trà Bồng + 526 Huyện Tây Trà → 525 Huyện Trà Bồng | 867/NQ-UBTVQH14
2020-02-01 | 51 | 534 Huyện Đức Phổ → 534 Thị xã Đức Phổ | 867/NQ-UBTVQH14
2020-02-01 | 72 | 709 Huyện Hòa Thành → 709 Thị xã Hòa Thành | 865/NQ-UBTVQH14
2020-02-01 | 72 | 712 Huyện Trảng Bàng → 712 Thị xã Trảng Bàng | 865/NQ-UBTVQH14
2020-02-01 | 74 | 724 Thị xã Dĩ An → 724 Thành phố Dĩ An | 857/NQ-UBTVQH14
2020-02-01 | 74 | 725 Thị xã Thuận An → 725 Thành phố Thuận An | 857/NQ-UBTVQH14
2020-02-01 | 93 | 931 Thị xã Ngã Bảy → 931 Thành phố Ngã Bảy | 869/NQ-UBTVQH14
2020-01-01 | 10 | 088 Huyện Sa Pa → 088 Thị xã Sa Pa | 767/NQ-UBTVQH14
2020-01-01 | 17 | 148 Thành phố Hòa Bình + 151 Huyện Kỳ Sơn → 148 Thành phố Hòa Bình | 830/NQ-UBTVQH14
2020-01-01 | 22 | 193 Thành phố Hạ Long + 204 Huyện Hoành Bồ → 193 Thành phố Hạ Long | 837/NQ-UBTVQH14
2020-01-01 | 35 | 349 Huyện Duy Tiên → 349 Thị xã Duy Tiên | 829/NQ-UBTVQH14
2020-01-01 | 67 | 660 Thị xã Gia Nghĩa → 660 Thành phố Gia Nghĩa | 835/NQ-UBTVQH14
2019-11-01 | 30 | 292 Huyện Kinh Môn → 292 Thị xã Kinh Môn | 768/NQ-UBTVQH14
2019-06-01 | 75 | 732 Thị xã Long Khánh → 732 Thành phố Long Khánh | 673/NQ-UBTVQH14
2019-05-01 | 33 | 328 Huyện Mỹ Hào → 328 Thị xã Mỹ Hào | 656/NQ-UBTVQH14
2019-03-01 | 30 | 290 Thị xã Chí Linh → 290 Thành phố Chí Linh | 623/NQ-UBTVQH14
2018-12-01 | 70 | 689 Thị xã Đồng Xoài → 689 Thành phố Đồng Xoài | 587/NQ-UBTVQH14
2018-11-01 | 91 | 900 Thị xã Hà Tiên → 900 Thành phố Hà Tiên | 573/NQ-UBTVQH14
2018-06-01 | 77 | 754 Huyện Tân Thành → 754 Thị xã Phú Mỹ | 492/NQ-UBTVQH14
2018-04-01 | 26 | 244 Thị xã Phúc Yên → 244 Thành phố Phúc Yên | 484/NQ-UBTVQH14
2017-04-19 | 38 | 382 Thị xã Sầm Sơn → 382 Thành phố Sầm Sơn | 368/NQ-UBTVQH14
2015-07-01 | 19 | 165 Thị xã Sông Công → 165 Thành phố Sông Công | 932/NQ-UBTVQH13
2015-07-01 | 19 | 172 Huyện Phổ Yên → 172 Thị xã Phổ Yên | 932/NQ-UBTVQH13
2015-07-01 | 70 | 691 Huyện Bù Gia Mập → 691 Huyện Bù Gia Mập + 698 Huyện Phú Riềng | 931/NQ-UBTVQH13
2015-07-01 | 84 | 850 Huyện Duyên Hải → 850 Huyện Duyên Hải + 851 Thị xã Duyên Hải | 934/NQ-UBTVQH13
2015-07-01 | 93 | 936 Huyện Long Mỹ → 936 Huyện Long Mỹ + 937 Thị xã Long Mỹ | 933/NQ-UBTVQH13
2015-07-01 | 95 | 959 Huyện Giá Rai → 959 Thị xã Giá Rai | 930/NQ-UBTVQH13
2015-04-10 | 37 | 370 Thị xã Tam Điệp → 370 Thành phố Tam Điệp | 904/NQ-UBTVQH13
2015-04-10 | 42 | 447 Huyện Kỳ Anh → 447 Huyện Kỳ Anh + 449 Thị xã Kỳ Anh | 903/NQ-UBTVQH13
2015-03-11 | 06 | 058 Thị xã Bắc Kạn → 058 Thành phố Bắc Kạn | 892/NQ-UBTVQH13
2015-03-11 | 22 | 205 Huyện Đông Triều → 205 Thị xã Đông Triều | 891/NQ-UBTVQH13
2015-03-11 | 49 | 507 Huyện Điện Bàn → 507 Thị xã Điện Bàn | 889/NQ-UBTVQH13
2015-03-11 | 62 | 616 Huyện Sa Thầy → 616 Huyện Sa Thầy + 618 Huyện Ia H'Drai | 890/NQ-UBTVQH13
2013-12-29 | 72 | 703 Thị xã Tây Ninh → 703 Thành phố Tây Ninh | 135/NQ-CP
2013-12-29 | 74 | 721 Huyện Bến Cát → 721 Thị xã Bến Cát + 719 Huyện Bàu Bàng | 136/NQ-CP
2013-12-29 | 74 | 723 Huyện Tân Uyên → 723 Thị xã Tân Uyên + 726 Huyện Bắc Tân Uyên | 136/NQ-CP
2013-12-29 | 94 | 948 Huyện Ngã Năm → 948 Thị xã Ngã Năm | 133/NQ-CP
2013-12-27 | 12 | 105 Thị xã Lai Châu → 105 Thành phố Lai Châu | 131/NQ-CP
2013-12-26 | 82 | 820 Huyện Cai Lậy → 820 Huyện Cai Lậy + 817 Thị xã Cai Lậy | 130/NQ-CP
2013-12-20 | 44 | 454 Huyện Quảng Trạch → 454 Huyện Quảng Trạch + 458 Thị xã Ba Đồn | 125/NQ-CP
2013-10-14 | 87 | 867 Thị xã Sa Đéc → 867 Thành phố Sa Đéc | 113/NQ-CP
2013-07-19 | 89 | 884 Thị xã Châu Đốc → 884 Thành phố Châu Đốc | 86/NQ-CP
2013-06-10 | 14 | 123 Huyện Mộc Châu → 123 Huyện Mộc Châu + 128 Huyện Vân Hồ | 72/NQ-CP
2013-04-03 | 40 | 421 Huyện Quỳnh Lưu → 421 Huyện Quỳnh Lưu + 432 Thị xã Hoàng Mai | 47/NQ-CP
2013-03-18 | 80 | 798 Huyện Mộc Hóa → 798 Huyện Mộc Hóa + 795 Thị xã Kiến Tường | 33/NQ-CP
2012-12-28 | 86 | 861 Huyện Bình Minh → 861 Thị xã Bình Minh | 89/NQ-CP
2012-11-02 | 12 | 107 Huyện Mường Tè → 107 Huyện Mường Tè + 112 Huyện Nậm Nhùn | 71/NQ-CP
2012-09-25 | 04 | 040 Thị xã Cao Bằng → 040 Thành phố Cao Bằng | 60/NQ-CP
2012-08-25 | 11 | 096 Huyện Mường Nhé → 096 Huyện Mường Nhé + 103 Huyện Nậm Pồ | 45/NQ-CP
2012-08-22 | 77 | 748 Thị xã Bà Rịa → 748 Thành phố Bà Rịa | 43/NQ-CP
2012-05-02 | 74 | 718 Thị xã Thủ Dầu Một → 718 Thành phố Thủ Dầu Một | 11/NQ-CP
2012-02-21 | 22 | 195 Thị xã Cẩm Phả → 195 Thành phố Cẩm Phả | 04/NQ-CP
2011-11-28 | 52 | 549 Huyện An Nhơn → 549 Thị xã An Nhơn | 101/NQ-CP
2011-11-25 | 22 | 206 Huyện Yên Hưng → 206 Thị xã Quảng Yên | 100/NQ-CP
2011-11-15 | 46 | 480 Huyện Hương Trà → 480 Thị xã Hương Trà | 99/NQ-CP
2011-08-25 | 94 | 950 Huyện Vĩnh Châu → 950 Thị xã Vĩnh Châu | 90/NQ-CP
2011-02-25 | 22 | 196 Thị xã Uông Bí → 196 Thành phố Uông Bí | 12/NQ-CP
2011-01-28 | 08 | 072 Huyện Na Hang → 072 Huyện Na Hang + 071 Huyện Lâm Bình | 07/NQ-CP
2011-01-13 | 74 | 724 Huyện Dĩ An → 724 Thị xã Dĩ An | 04/NQ-CP
2011-01-13 | 74 | 725 Huyện Thuận An → 725 Thị xã Thuận An | 04/NQ-CP
2010-12-23 | 56 | 569 Thị xã Cam Ranh → 569 Thành phố Cam Ranh | 65/NQ-CP
2010-10-25 | 56 | 572 Huyện Ninh Hòa → 572 Thị xã Ninh Hòa | 41/NQ-CP
2010-09-27 | 02 | 024 Thị xã Hà Giang → 024 Thành phố Hà Giang | 35/NQ-CP
2010-09-23 | 93 | 930 Thị xã Vị Thanh → 930 Thành phố Vị Thanh | 34/NQ-CP
2010-08-27 | 95 | 954 Thị xã Bạc Liêu → 954 Thành phố Bạc Liêu | 32/NQ-CP
2010-07-02 | 08 | 070 Thị xã Tuyên Quang → 070 Thành phố Tuyên Quang | 27/NQ-CP
2010-04-08 | 68 | 673 Thị xã Bảo Lộc → 673 Thành phố Bảo Lộc | 19/NQ-CP
2010-03-04 | 84 | 842 Thị xã Trà Vinh → 842 Thành phố Trà Vinh | 11/NQ-CP
2010-02-12 | 30 | 290 Huyện Chí Linh → 290 Thị xã Chí Linh | 09/NQ-CP
2010-02-09 | 46 | 479 Huyện Hương Thủy → 479 Thị xã Hương Thủy | 08/NQ-CP
2009-12-23 | 94 | 946 Huyện Long Phú → 946 Huyện Long Phú + 951 Huyện Trần Đề | 64/NQ-CP
2009-08-27 | 54 | 557 Huyện Sông Cầu → 557 Thị xã Sông Cầu | 42/NQ-CP
2009-08-27 | 64 | 633 Huyện Chư Sê → 633 Huyện Chư Sê + 639 Huyện Chư Pưh | 43/NQ-CP
2009-08-24 | 80 | 794 Thị xã Tân An → 794 Thành phố Tân An | 38/NQ-CP
2009-08-24 | 89 | 887 Huyện Tân Châu → 887 Thị xã Tân Châu | 40/NQ-CP
2009-08-11 | 45 | 461 Thị xã Đông Hà → 461 Thành phố Đông Hà | 33/NQ-CP
2009-08-11 | 70 | 691 Huyện Phước Long → 688 Thị xã Phước Long + 691 Huyện Bù Gia Mập | 35/NQ-CP
2009-08-11 | 70 | 694 Huyện Bình Long → 690 Thị xã Bình Long + 694 Huyện Hớn Quản | 35/NQ-CP
2009-08-11 | 83 | 829 Thị xã Bến Tre → 829 Thành phố Bến Tre | 34/NQ-CP
2009-06-29 | 91 | 902 Huyện Kiên Lương → 902 Huyện Kiên Lương + 914 Huyện Giang Thành | 29/NQ-CP
2009-06-10 | 58 | 587 Huyện Ninh Phước → 587 Huyện Ninh Phước + 589 Huyện Thuận Nam | 21/NĐ-CP
2009-04-10 | 62 | 608 Thị xã Kon Tum → 608 Thành phố Kon Tum | 15/NĐ-CP
2009-04-10 | 86 | 855 Thị xã Vĩnh Long → 855 Thành phố Vĩnh Long | 16/NĐ-CP
2009-02-09 | 83 | 833 Huyện Mỏ Cày → 833 Huyện Mỏ Cày Nam + 838 Huyện Mỏ Cày Bắc | 08/NĐ-CP
2009-01-19 | 33 | 323 Thị xã Hưng Yên → 323 Thành phố Hưng Yên | 04/NĐ-CP
2008-12-23 | 26 | 246 Huyện Lập Thạch → 246 Huyện Lập Thạch + 253 Huyện Sông Lô | 09/NĐ-CP
2008-12-23 | 66 | 649 Huyện Krông Búk → 649 Huyện Krông Búk + 644 Thị xã Buôn Hồ | 07/NĐ-CP
2008-12-23 | 87 | 870 Huyện Hồng Ngự → 870 Huyện Hồng Ngự + 868 Thị xã Hồng Ngự | 08/NĐ-CP
2008-12-23 | 92 | 923 Huyện Thốt Nốt → 923 Quận Thốt Nốt | 12/NĐ-CP
2008-12-23 | 92 | 925 Huyện Cờ Đỏ → 925 Huyện Cờ Đỏ + 927 Huyện Thới Lai | 12/NĐ-CP
2008-10-30 | 12 | 110 Huyện Than Uyên → 110 Huyện Than Uyên + 111 Huyện Tân Uyên | 04/NĐ-CP
2008-09-24 | 22 | 194 Thị xã Móng Cái → 194 Thành phố Móng Cái | 03/NĐ-CP
2008-09-24 | 27 | 261 Huyện Từ Sơn → 261 Thị xã Từ Sơn | 01/NĐ-CP
2008-09-24 | 94 | 944 Huyện Mỹ Tú → 944 Huyện Mỹ Tú + 942 Huyện Châu Thành | 02/NĐ-CP
2008-09-03 | 14 | 116 Thị xã Sơn La → 116 Thành phố Sơn La | 98/2008/NĐ-CP
2008-06-09 | 35 | 347 Thị xã Phủ Lý → 347 Thành phố Phủ Lý | 72/2008/NĐ-CP
2008-04-08 | 49 | 509 Huyện Quế Sơn → 509 Huyện Quế Sơn + 519 Huyện Nông Sơn | 42/2008/NĐ-CP
2008-01-29 | 49 | 503 Thị xã Hội An → 503 Thành phố Hội An | 10/2008/NĐ-CP
2008-01-21 | 82 | 824 Huyện Gò Công Đông → 824 Huyện Gò Công Đông + 825 Huyện Tân Phú Đông | 09/2008/NĐ-CP
2007-11-15 | 40 | 419 Huyện Nghĩa Đàn → 419 Huyện Nghĩa Đàn + 414 Thị xã Thái Hòa | 164/2007/NĐ-CP
2007-09-12 | 31 | 308 Thị xã Đồ Sơn → 308 Quận Đồ Sơn | 145/2007/NĐ-CP
2007-09-12 | 31 | 314 Huyện Kiến Thụy → 314 Huyện Kiến Thụy + 309 Quận Dương Kinh | 145/2007/NĐ-CP
2007-08-27 | 66 | 655 Huyện Krông A Na → 655 Huyện Krông A Na + 657 Huyện Cư Kuin | 137/2007/NĐ-CP
2007-07-31 | 86 | 861 Huyện Bình Minh → 861 Huyện Bình Minh + 863 Huyện Bình Tân | 125/2007/NĐ-CP
2007-05-28 | 42 | 436 Thị xã Hà Tĩnh → 436 Thành phố Hà Tĩnh | 89/2007/NĐ-CP
2007-04-11 | 56 | ∅ → 570 Huyện Cam Lâm | 65/2007/NĐ-CP
2007-04-09 | 25 | 238 Huyện Thanh Sơn → 238 Huyện Thanh Sơn + 240 Huyện Tân Sơn | 61/2007/NĐ-CP
2007-04-06 | 91 | ∅ → 913 Huyện U Minh Thượng | 58/2007/NĐ-CP
2007-03-30 | 64 | 624 Huyện Ayun Pa → 624 Thị xã Ayun Pa + 638 Huyện Phú Thiện | 50/2007/NĐ-CP
2007-02-08 | 58 | 582 Thị xã Phan Rang - Tháp Chàm → 582 Thành phố Phan Rang - Tháp Chàm | 21/2007/NĐ-CP
2007-02-08 | 94 | 941 Thị xã Sóc Trăng → 941 Thành phố Sóc Trăng | 22/2007/NĐ-CP
2007-02-07 | 37 | 369 Thị xã Ninh Bình → 369 Thành phố Ninh Bình | 19/2007/NĐ-CP
2007-02-07 | 42 | ∅ → 448 Huyện Lộc Hà | 20/2007/NĐ-CP
2007-01-16 | 87 | 866 Thị xã Cao Lãnh → 866 Thành phố Cao Lãnh | 10/2007/NĐ-CP
2006-12-01 | 26 | 243 Thị xã Vĩnh Yên → 243 Thành phố Vĩnh Yên | 146/2006/NĐ-CP
2006-11-22 | 67 | 666 Huyện Đắk R'Lấp → 666 Huyện Đắk R'Lấp + 667 Huyện Tuy Đức | 142/2006/NĐ-CP
2006-11-14 | 11 | 099 Huyện Tuần Giáo → 099 Huyện Tuần Giáo + 102 Huyện Mường Ảng | 135/2006/NĐ-CP
2006-10-27 | 17 | 148 Thị xã Hòa Bình → 148 Thành phố Hòa Bình | 126/2006/NĐ-CP
2006-10-27 | 93 | 931 Thị xã Tân Hiệp → 931 Thị xã Ngã Bảy | 125/2006/NĐ-CP
2006-09-29 | 49 | 502 Thị xã Tam Kỳ → 502 Thành phố Tam Kỳ | 113/2006/NĐ-CP
2006-01-26 | 27 | 256 Thị xã Bắc Ninh → 256 Thành phố Bắc Ninh | 15/2006/NĐ-CP
2005-09-05 | 60 | 601 Huyện Hàm Tân → 601 Huyện Hàm Tân + 594 Thị xã La Gi | 114/2005/NĐ-CP
2005-08-26 | 51 | 522 Thị xã Quảng Ngãi → 522 Thành phố Quảng Ngãi | 112/2005/NĐ-CP
2005-08-10 | 58 | 586 Huyện Ninh Hải → 586 Huyện Ninh Hải + 588 Huyện Thuận Bắc | 84/2005/NĐ-CP
2005-08-05 | 48 | 497 Huyện Hòa Vang → 497 Huyện Hòa Vang + 495 Quận Cẩm Lệ | 102/2005/NĐ-CP
2005-07-26 | 91 | 899 Thị xã Rạch Giá → 899 Thành phố Rạch Giá | 97/2005/NĐ-CP
2005-07-26 | 93 | 934 Huyện Phụng Hiệp → 934 Huyện Phụng Hiệp + 931 Thị xã Tân Hiệp | 98/2005/NĐ-CP
2005-07-26 | 95 | 958 Huyện Vĩnh Lợi → 958 Huyện Vĩnh Lợi + 961 Huyện Hòa Bình | 96/2005/NĐ-CP
2005-06-27 | 67 | 661 Huyện Đắk Nông → 660 Thị xã Gia Nghĩa + 661 Huyện Đăk Glong | 82/2005/NĐ-CP
2005-06-09 | 62 | 612 Huyện Đắk Tô → 612 Huyện Đắk Tô + 617 Huyện Tu Mơ Rông | 76/2005/NĐ-CP
2005-06-07 | 24 | 213 Thị xã Bắc Giang → 213 Thành phố Bắc Giang | 75/2005/NĐ-CP
2005-05-16 | 54 | ∅ → 562 Huyện Tây Hòa + 564 Huyện Đông Hòa | 62/2005/NĐ-CP
2005-03-02 | 11 | 095 Thị xã Lai Châu → 095 Thị xã Mường Lay | 25/2005/NĐ-CP
2005-03-02 | 11 | 097 Huyện Mường Lay → 097 Huyện Mường Chà | 25/2005/NĐ-CP
2005-01-05 | 49 | ∅ → 518 Huyện Phú Ninh | 01/2005/NĐ-CP
2005-01-05 | 54 | 555 Thị xã Tuy Hòa → 555 Thành phố Tuy Hòa | 03/2005/NĐ-CP

# ── Wards of Hồ Chí Minh City ──────────────────────────────────────────────
2025-01-01 | 764 | 26896 Phường 1 + 26893 Phường 4 + 26890 Phường 7 → 26890 Phường 1 | 1278/NQ-UBTVQH15
2025-01-01 | 764 | 26898 Phường 8 + 26897 Phường 9 → 26898 Phường 8 | 1278/NQ-UBTVQH15
2025-01-01 | 764 | 26872 Phường 13 + 26869 Phường 15 → 26872 Phường 15 | 1278/NQ-UBTVQH15
2025-01-01 | 765 | 26944 Phường 1 + 26947 Phường 3 → 26944 Phường 1 | 1278/NQ-UBTVQH15
2025-01-01 | 765 | 26941 Phường 2 + 26938 Phường 15 → 26941 Phường 2 | 1278/NQ-UBTVQH15
2025-01-01 | 765 | 26923 Phường 5 + 26932 Phường 6 + 26926 Phường 7 → 26923 Phường 5 + 26926 Phường 7 | 1278/NQ-UBTVQH15
2025-01-01 | 765 | 26935 Phường 14 + 26929 Phường 24 → 26929 Phường 14 | 1278/NQ-UBTVQH15
2025-01-01 | 765 | 26959 Phường 19 + 26953 Phường 21 → 26953 Phường 19 | 1278/NQ-UBTVQH15
2025-01-01 | 768 | 27055 Phường 3 + 27043 Phường 4 → 27043 Phường 4 | 1278/NQ-UBTVQH15
2025-01-01 | 768 | 27067 Phường 15 + 27076 Phường 17 → 27076 Phường 15 | 1278/NQ-UBTVQH15
2025-01-01 | 770 | 27142 Phường 9 + 27145 Phường 10 → 27142 Phường 9 | 1278/NQ-UBTVQH15
2025-01-01 | 770 | 27130 Phường 12 + 27136 Phường 13 → 27130 Phường 12 | 1278/NQ-UBTVQH15
2025-01-01 | 771 | 27178 Phường 10 + 27175 Phường 11 → 27178 Phường 10 | 1278/NQ-UBTVQH15
2025-01-01 | 771 | 27199 Phường 5 + 27187 Phường 8 → 27187 Phường 8 | 1278/NQ-UBTVQH15
2025-01-01 | 771 | 27202 Phường 6 + 27196 Phường 7 → 27202 Phường 6 | 1278/NQ-UBTVQH15
2025-01-01 | 772 | 27247 Phường 1 + 27250 Phường 2 → 27247 Phường 1 | 1278/NQ-UBTVQH15
2025-01-01 | 772 | 27244 Phường 4 + 27241 Phường 6 + 27238 Phường 7 → 27238 Phường 7 | 1278/NQ-UBTVQH15
2025-01-01 | 772 | 27229 Phường 8 + 27235 Phường 12 → 27229 Phường 8 | 1278/NQ-UBTVQH15
2025-01-01 | 772 | 27232 Phường 9 + 27223 Phường 10 → 27232 Phường 10 | 1278/NQ-UBTVQH15
2025-01-01 | 772 | 27217 Phường 11 + 27226 Phường 13 → 27226 Phường 11 | 1278/NQ-UBTVQH15
2025-01-01 | 773 | 27265 Phường 6 + 27262 Phường 9 → 27265 Phường 9 | 1278/NQ-UBTVQH15
2025-01-01 | 773 | 27268 Phường 8 + 27271 Phường 10 → 27271 Phường 8 | 1278/NQ-UBTVQH15
2025-01-01 | 773 | 27280 Phường 14 + 27295 Phường 15 → 27295 Phường 15 | 1278/NQ-UBTVQH15
2025-01-01 | 774 | 27313 Phường 2 + 27307 Phường 3 → 27307 Phường 2 | 1278/NQ-UBTVQH15
2025-01-01 | 774 | 27334 Phường 5 + 27337 Phường 6 → 27334 Phường 5 | 1278/NQ-UBTVQH15
2025-01-01 | 774 | 27322 Phường 7 + 27316 Phường 8 → 27316 Phường 7 | 1278/NQ-UBTVQH15
2025-01-01 | 774 | 27340 Phường 10 + 27328 Phường 11 → 27328 Phường 11 | 1278/NQ-UBTVQH15
2025-01-01 | 775 | 27370 Phường 1 + 27379 Phường 3 + 27373 Phường 4 → 27373 Phường 1 | 1278/NQ-UBTVQH15
2025-01-01 | 775 | 27367 Phường 2 + 27361 Phường 5 + 27355 Phường 6 → 27367 Phường 2 | 1278/NQ-UBTVQH15
2025-01-01 | 776 | 27394 Phường 1 + 27391 Phường 2 + 27397 Phường 3 → 27397 Phường Rạch Ông | 1278/NQ-UBTVQH15
2025-01-01 | 776 | 27388 Phường 8 + 27403 Phường 9 + 27406 Phường 10 → 27403 Phường Hưng Phú | 1278/NQ-UBTVQH15
2025-01-01 | 776 | 27400 Phường 11 + 27415 Phường 12 + 27412 Phường 13 → 27415 Phường Xóm Củi | 1278/NQ-UBTVQH15
2021-01-01 | 762 > 769 | 26794 Phường Linh Xuân + 26797 Phường Bình Chiểu + 26800 Phường Linh Trung + 26803 Phường Tam Bình + 26806 Phường Tam Phú + 26809 Phường Hiệp Bình Phước + 26812 Phường Hiệp Bình Chánh + 26815 Phường Linh Chiểu + 26818 Phường Linh Tây + 26821 Phường Linh Đông + 26824 Phường Bình Thọ + 26827 Phường Trường Thọ | 1111/NQ-UBTVQH14
2021-01-01 | 763 > 769 | 26830 Phường Long Bình + 26833 Phường Long Thạnh Mỹ + 26836 Phường Tân Phú + 26839 Phường Hiệp Phú + 26842 Phường Tăng Nhơn Phú A + 26845 Phường Tăng Nhơn Phú B + 26848 Phường Phước Long B + 26851 Phường Phước Long A + 26854 Phường Trường Thạnh + 26857 Phường Long Phước + 26860 Phường Long Trường + 26863 Phường Phước Bình + 26866 Phường Phú Hữu | 1111/NQ-UBTVQH14
2021-01-01 | 768 | 27073 Phường 11 + 27082 Phường 12 → 27073 Phường 11 | 1111/NQ-UBTVQH14
2021-01-01 | 768 | 27085 Phường 13 + 27079 Phường 14 → 27085 Phường 13 | 1111/NQ-UBTVQH14
2021-01-01 | 769 | 27094 Phường Bình An + 27103 Phường Bình Khánh → 27094 Phường An Khánh | 1111/NQ-UBTVQH14
2021-01-01 | 769 | 27118 Phường Thủ Thiêm + 27106 Phường An Khánh → 27118 Phường Thủ Thiêm | 1111/NQ-UBTVQH14
2021-01-01 | 770 | 27139 Phường 6 + 27124 Phường 7 + 27121 Phường 8 → 27139 Phường Võ Thị Sáu | 1111/NQ-UBTVQH14
2021-01-01 | 771 | 27190 Phường 2 + 27205 Phường 3 → 27190 Phường 2 | 1111/NQ-UBTVQH14
2021-01-01 | 773 | 27292 Phường 2 + 27274 Phường 5 → 27292 Phường 2 | 1111/NQ-UBTVQH14
2021-01-01 | 773 | 27259 Phường 13 + 27256 Phường 12 → 27259 Phường 13 | 1111/NQ-UBTVQH14
2021-01-01 | 774 | 27310 Phường 12 + 27319 Phường 15 → 27310 Phường 12 | 1111/NQ-UBTVQH14
`;
