// Written by scripts/compile-units.mjs; do not edit. code|name|province|district|first day|last day
export const SPECIAL_ZONES = `
06994|Đặc khu Vân Đồn|22||2025-07-01|
07192|Đặc khu Cô Tô|22||2025-07-01|
11914|Đặc khu Cát Hải|31||2025-07-01|
11948|Đặc khu Bạch Long Vĩ|31||2025-07-01|
19742|Đặc khu Cồn Cỏ|44||2025-07-01|
20333|Đặc khu Hoàng Sa|48||2025-07-01|
21548|Đặc khu Lý Sơn|51||2025-07-01|
22736|Đặc khu Trường Sa|56||2025-07-01|
23272|Đặc khu Phú Quý|68||2025-07-01|
31078|Đặc khu Phú Quốc|91||2025-07-01|
31105|Đặc khu Thổ Châu|91||2025-07-01|
31108|Đặc khu Kiên Hải|91||2025-07-01|
`;
