// Written by scripts/compile-units.mjs; do not edit. code|name|province|district|first day|last day
export const PROVINCES = `
01|Thành phố Hà Nội|01|||
02|Tỉnh Hà Giang|02|||2025-06-30
04|Tỉnh Cao Bằng|04|||
06|Tỉnh Bắc Kạn|06|||2025-06-30
08|Tỉnh Tuyên Quang|08|||
10|Tỉnh Lào Cai|10|||2025-06-30
11|Tỉnh Điện Biên|11||2004-01-01|
12|Tỉnh Lai Châu|12|||
14|Tỉnh Sơn La|14|||
15|Tỉnh Yên Bái|15|||2025-06-30
15|Tỉnh Lào Cai|15||2025-07-01|
17|Tỉnh Hòa Bình|17|||2025-06-30
19|Tỉnh Thái Nguyên|19|||
20|Tỉnh Lạng Sơn|20|||
22|Tỉnh Quảng Ninh|22|||
24|Tỉnh Bắc Giang|24|||2025-06-30
24|Tỉnh Bắc Ninh|24||2025-07-01|
25|Tỉnh Phú Thọ|25|||
26|Tỉnh Vĩnh Phúc|26|||2025-06-30
27|Tỉnh Bắc Ninh|27|||2025-06-30
28|Tỉnh Hà Tây|28|||2008-07-31
30|Tỉnh Hải Dương|30|||2025-06-30
31|Thành phố Hải Phòng|31|||
33|Tỉnh Hưng Yên|33|||
34|Tỉnh Thái Bình|34|||2025-06-30
35|Tỉnh Hà Nam|35|||2025-06-30
36|Tỉnh Nam Định|36|||2025-06-30
37|Tỉnh Ninh Bình|37|||
38|Tỉnh Thanh Hóa|38|||
40|Tỉnh Nghệ An|40|||
42|Tỉnh Hà Tĩnh|42|||
44|Tỉnh Quảng Bình|44|||2025-06-30
44|Tỉnh Quảng Trị|44||2025-07-01|
45|Tỉnh Quảng Trị|45|||2025-06-30
46|Tỉnh Thừa Thiên Huế|46|||2024-12-31
46|Thành phố Huế|46||2025-01-01|
48|Thành phố Đà Nẵng|48|||
49|Tỉnh Quảng Nam|49|||2025-06-30
51|Tỉnh Quảng Ngãi|51|||
52|Tỉnh Bình Định|52|||2025-06-30
52|Tỉnh Gia Lai|52||2025-07-01|
54|Tỉnh Phú Yên|54|||2025-06-30
56|Tỉnh Khánh Hòa|56|||
58|Tỉnh Ninh Thuận|58|||2025-06-30
60|Tỉnh Bình Thuận|60|||2025-06-30
62|Tỉnh Kon Tum|62|||2025-06-30
64|Tỉnh Gia Lai|64|||2025-06-30
66|Tỉnh Đắk Lắk|66|||
67|Tỉnh Đắk Nông|67||2004-01-01|2025-06-30
68|Tỉnh Lâm Đồng|68|||
70|Tỉnh Bình Phước|70|||2025-06-30
72|Tỉnh Tây Ninh|72|||2025-06-30
74|Tỉnh Bình Dương|74|||2025-06-30
75|Tỉnh Đồng Nai|75|||
77|Tỉnh Bà Rịa - Vũng Tàu|77|||2025-06-30
79|Thành phố Hồ Chí Minh|79|||
80|Tỉnh Long An|80|||2025-06-30
80|Tỉnh Tây Ninh|80||2025-07-01|
82|Tỉnh Tiền Giang|82|||2025-06-30
82|Tỉnh Đồng Tháp|82||2025-07-01|
83|Tỉnh Bến Tre|83|||2025-06-30
84|Tỉnh Trà Vinh|84|||2025-06-30
86|Tỉnh Vĩnh Long|86|||
87|Tỉnh Đồng Tháp|87|||2025-06-30
89|Tỉnh An Giang|89|||2025-06-30
91|Tỉnh Kiên Giang|91|||2025-06-30
91|Tỉnh An Giang|91||2025-07-01|
92|Tỉnh Cần Thơ|92|||2003-12-31
92|Thành phố Cần Thơ|92||2004-01-01|
93|Tỉnh Hậu Giang|93||2004-01-01|2025-06-30
94|Tỉnh Sóc Trăng|94|||2025-06-30
95|Tỉnh Bạc Liêu|95|||2025-06-30
96|Tỉnh Cà Mau|96|||
`;
