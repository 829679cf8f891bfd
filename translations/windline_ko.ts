<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Benchmark</name>
    <message>
        <source>There is not enough memory for this case.</source>
        <translation>이 경우를 계산하기에는 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Bare reading is for NetCDF files; %1 is none.</source>
        <translation>단순 읽기는 NetCDF 파일에서만 잴 수 있습니다. %1은(는) NetCDF가 아닙니다.</translation>
    </message>
    <message>
        <source>The benchmark&apos;s result cannot be written to %1: %2.</source>
        <translation>성능 측정 결과를 %1에 저장할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1); set TMPDIR to a folder with room, or measure with meteorology of your own.</source>
        <translation>임시 폴더를 만들 수 없습니다 (%1). TMPDIR을 여유 있는 폴더로 정하거나 가지고 있는 기상자료로 측정하십시오.</translation>
    </message>
    <message>
        <source>There is nothing to measure; name at least one case.</source>
        <translation>측정할 것이 없습니다. 경우를 하나 이상 고르십시오.</translation>
    </message>
    <message>
        <source>Name at least one strategy to measure.</source>
        <translation>측정할 전략을 하나 이상 고르십시오.</translation>
    </message>
    <message>
        <source>Numbers of workers lie between 0 (one for each core) and %1.</source>
        <translation>작업 스레드의 수는 0(코어마다 하나)과 %1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>%1 repeats is not between 1 and %2.</source>
        <translation>반복 횟수 %1이(가) 1과 %2 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 warm-up runs is not between 0 and %2.</source>
        <translation>예비 실행 횟수 %1이(가) 0과 %2 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is no file %1; check its name and folder.</source>
        <translation>%1 파일이 없습니다. 이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check that you may open it.</source>
        <translation>%1을(를) 읽을 수 없습니다. 여는 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is no result of Windline&apos;s benchmark; name a .json file that it wrote.</source>
        <translation>%1은(는) Windline의 성능 측정 결과가 아닙니다. Windline이 저장한 .json 파일을 주십시오.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Windline; read it with that one.</source>
        <translation>%1은(는) Windline의 더 새로운 버전이 저장했습니다. 그 버전으로 읽으십시오.</translation>
    </message>
    <message>
        <source>There is no strategy &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;이라는 전략은 없습니다.</translation>
    </message>
    <message>
        <source>The strategy %1 is named twice; once is enough.</source>
        <translation>%1 전략을 두 번 적었습니다. 한 번이면 됩니다.</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>%1 workers were only %2 times as fast as one: if other programs were busy, calibrate again when they are not.</source>
        <translation>작업 스레드 %1개가 1개보다 %2배만 빨랐습니다. 다른 프로그램이 바빴다면 한가할 때 다시 측정하십시오.</translation>
    </message>
    <message>
        <source>The measured costs in %1 cannot be read and are not used; calibrate again.</source>
        <translation>%1의 측정값을 읽을 수 없어 쓰지 않습니다. 다시 측정하십시오.</translation>
    </message>
    <message>
        <source>The measured costs in %1 are those of another version of Windline and are not used; calibrate again.</source>
        <translation>%1의 측정값은 Windline의 다른 버전에서 얻은 것이어서 쓰지 않습니다. 다시 측정하십시오.</translation>
    </message>
    <message>
        <source>The measured costs in %1 are those of another machine and are not used; calibrate this one.</source>
        <translation>%1의 측정값은 다른 컴퓨터의 것이어서 쓰지 않습니다. 이 컴퓨터에서 측정하십시오.</translation>
    </message>
    <message>
        <source>The measured costs in %1 are damaged and are not used; calibrate again.</source>
        <translation>%1의 측정값이 손상되어 쓰지 않습니다. 다시 측정하십시오.</translation>
    </message>
    <message>
        <source>The measured costs cannot be kept in %1: %2. They are used until the program ends.</source>
        <translation>측정값을 %1에 저장할 수 없습니다: %2. 프로그램을 끝낼 때까지만 씁니다.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>move of %1</source>
        <translation>%1 이동</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>%1 이름 변경</translation>
    </message>
    <message>
        <source>change of the height of %1</source>
        <translation>%1 고도 변경</translation>
    </message>
    <message>
        <source>change of the time of %1</source>
        <translation>%1 시각 변경</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>change of the starts</source>
        <translation>출발점 변경</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>%1 제거</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n starts</source>
        <translation>
            <numerusform>출발점 %n개 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>%1 추가</translation>
    </message>
    <message numerus="yes">
        <source>adding of %n starts</source>
        <translation>
            <numerusform>출발점 %n개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n starts</source>
        <translation>
            <numerusform>출발점 %n개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>change of starts and settings</source>
        <translation>출발점과 설정 변경</translation>
    </message>
    <message>
        <source>change of the start time</source>
        <translation>출발 시각 변경</translation>
    </message>
    <message>
        <source>change of the duration</source>
        <translation>지속 시간 변경</translation>
    </message>
    <message>
        <source>change of the numerics</source>
        <translation>수치 방법 변경</translation>
    </message>
    <message>
        <source>change of the interpolation</source>
        <translation>내삽 변경</translation>
    </message>
    <message>
        <source>change of the vertical motion</source>
        <translation>연직 운동 변경</translation>
    </message>
    <message>
        <source>change of the time step</source>
        <translation>시간 간격 변경</translation>
    </message>
    <message>
        <source>change of the output interval</source>
        <translation>출력 간격 변경</translation>
    </message>
    <message>
        <source>change of what is recorded</source>
        <translation>기록 항목 변경</translation>
    </message>
    <message>
        <source>change of the strategy</source>
        <translation>계산 방식 변경</translation>
    </message>
    <message>
        <source>change of the workers</source>
        <translation>작업 스레드 수 변경</translation>
    </message>
    <message>
        <source>change of the batch size</source>
        <translation>묶음 크기 변경</translation>
    </message>
    <message>
        <source>change of the use of the GPU</source>
        <translation>GPU 사용 변경</translation>
    </message>
    <message>
        <source>change of the GPU&apos;s batch size</source>
        <translation>GPU 묶음 크기 변경</translation>
    </message>
    <message>
        <source>change of compact winds on the GPU</source>
        <translation>GPU 압축 바람 변경</translation>
    </message>
    <message>
        <source>change of TRATIO</source>
        <translation>TRATIO 변경</translation>
    </message>
    <message>
        <source>change of HYSPLIT&apos;s time step</source>
        <translation>HYSPLIT 시간 간격 변경</translation>
    </message>
    <message>
        <source>change of the top of the model</source>
        <translation>모델 상한 변경</translation>
    </message>
    <message>
        <source>change of the folder of boundary files</source>
        <translation>경계 파일 폴더 변경</translation>
    </message>
    <message>
        <source>change of the settings</source>
        <translation>설정 변경</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Equal numbers have different starts, so trajectories were paired by start.</source>
        <translation>번호가 같아도 출발점이 달라 출발점으로 짝을 지었습니다.</translation>
    </message>
    <message>
        <source>One set goes forward and the other backward; ages were compared without their sign.</source>
        <translation>한쪽은 순방향, 다른 쪽은 역방향입니다. 경과 시간의 부호를 빼고 비교했습니다.</translation>
    </message>
    <message>
        <source>Only in %1: trajectories %2.</source>
        <translation>%1에만 있음: 궤적 %2.</translation>
    </message>
    <message>
        <source>%1 goes on to %2 h, compared up to %3 h.</source>
        <translation>%1은(는) %2시간까지 있으며, %3시간까지 비교했습니다.</translation>
    </message>
    <message>
        <source>Nothing to compare: no trajectory of one set has the number or the start of one in the other.</source>
        <translation>비교할 것이 없습니다. 번호나 출발점이 같은 궤적이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to compare: the paired trajectories have no age in common.</source>
        <translation>비교할 것이 없습니다. 짝지은 궤적에 공통된 경과 시간이 없습니다.</translation>
    </message>
    <message>
        <source>; RHTD mean %1 %</source>
        <translation>; RHTD 평균 %1 %</translation>
    </message>
    <message>
        <source>; AVTD mean %1 m, median %2 m, maximum %3 m</source>
        <translation>; AVTD 평균 %1 m, 중앙값 %2 m, 최대 %3 m</translation>
    </message>
    <message>
        <source>; %1 missing in %2, %3 in %4</source>
        <translation>; %2에 없음 %1개, %4에 없음 %3개</translation>
    </message>
    <message>
        <source>Points without a partner in %2: %1; the last hours may speak of fewer pairs.</source>
        <translation>%2에 짝이 없는 점: %1개. 마지막 시간대는 더 적은 쌍에서 얻은 값일 수 있습니다.</translation>
    </message>
    <message>
        <source>Pairs of equal number that do not start together: %1 (places up to %2 km apart; heights or times may differ too).</source>
        <translation>번호는 같으나 출발점이 다른 쌍: %1개(위치 차이 최대 %2 km, 고도나 시각도 다를 수 있음).</translation>
    </message>
    <message>
        <source>Times of output that only %2 has: %1; they were not compared.</source>
        <translation>%2에만 있는 출력 시각: %1. 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>at %1 h (%2 compared): AHTD mean %3 km, median %4 km, maximum %5 km</source>
        <translation>%1시간(%2개 비교): AHTD 평균 %3 km, 중앙값 %4 km, 최대 %5 km</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>The demonstration meteorology cannot be written to %1: %2. Choose a folder that exists, can be written to and has room.</source>
        <translation>예제 기상자료를 %1에 저장할 수 없습니다: %2. 존재하고 쓸 수 있으며 여유가 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The demonstration meteorology cannot be written to %1: %2. Choose a folder that exists, can be written to and has room for %3 MB.</source>
        <translation>예제 기상자료를 %1에 저장할 수 없습니다: %2. 존재하고 쓸 수 있으며 %3 MB의 여유가 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 degrees is not between %2 and %3 or is no whole part of 180 degrees; take for example 0.25, 0.5, 1 or 2.5.</source>
        <translation>격자 간격 %1도가 %2도와 %3도 사이에 있지 않거나 180도를 정수로 나누지 않습니다. 예를 들어 0.25, 0.5, 1, 2.5를 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 levels is not between 2 and %2; ERA5 has 37.</source>
        <translation>연직층 %1개가 2와 %2 사이에 있지 않습니다. ERA5는 37개입니다.</translation>
    </message>
    <message>
        <source>%1 hours between times is not between a minute and 24 hours, in whole seconds; take for example 3.</source>
        <translation>시각의 간격 %1시간이 1분과 24시간 사이의 정수 초가 아닙니다. 예를 들어 3을 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 hours is not a multiple of the %2 hours between times, or is too long; take for example 24.</source>
        <translation>%1시간이 시각의 간격 %2시간의 배수가 아니거나 너무 깁니다. 예를 들어 24를 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is not between 0 (not compressed) and 9.</source>
        <translation>%1이(가) 0(압축 안 함)과 9 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>NetCDF classic cannot be compressed; leave one of the two out.</source>
        <translation>NetCDF classic 형식은 압축할 수 없습니다. 둘 가운데 하나를 빼십시오.</translation>
    </message>
</context>
<context>
    <name>EndText</name>
    <message numerus="yes">
        <source>%n still running</source>
        <translation>
            <numerusform>%n개 계산 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n개 끝까지 계산됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the grid at its west edge</source>
        <translation>
            <numerusform>%n개가 격자의 서쪽 경계를 벗어남</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the grid at its east edge</source>
        <translation>
            <numerusform>%n개가 격자의 동쪽 경계를 벗어남</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the grid at its south edge</source>
        <translation>
            <numerusform>%n개가 격자의 남쪽 경계를 벗어남</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left the grid at its north edge</source>
        <translation>
            <numerusform>%n개가 격자의 북쪽 경계를 벗어남</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rose above the highest level of the meteorology</source>
        <translation>
            <numerusform>%n개가 기상자료의 최상층 위로 올라감</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached places where the meteorology has missing values</source>
        <translation>
            <numerusform>%n개가 기상자료가 결측인 곳에 이름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached a time without meteorology</source>
        <translation>
            <numerusform>%n개가 기상자료가 없는 시각에 이름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts lie outside the area of the meteorology</source>
        <translation>
            <numerusform>출발점 %n개가 기상자료의 영역 밖에 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts lie outside the times of the meteorology</source>
        <translation>
            <numerusform>출발 시각 %n개가 기상자료의 기간 밖에 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts lie above the highest level of the meteorology</source>
        <translation>
            <numerusform>출발점 %n개가 기상자료의 최상층보다 높음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts lie below the ground or the lowest level</source>
        <translation>
            <numerusform>출발점 %n개가 지면 또는 최하층보다 낮음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts have heights that the meteorology cannot turn into a pressure; give them in hPa</source>
        <translation>
            <numerusform>출발점 %n개의 고도를 기상자료로 기압으로 바꿀 수 없음. 출발점을 hPa로 주십시오</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were cancelled</source>
        <translation>
            <numerusform>%n개가 취소됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not go on</source>
        <translation>
            <numerusform>%n개를 계속 계산할 수 없었음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gpu</name>
    <message>
        <source>Compact winds on the GPU differ from the meteorology&apos;s by up to %1 m/s.</source>
        <translation>GPU의 압축된 바람은 기상자료와 최대 %1 m/s만큼 다릅니다.</translation>
    </message>
    <message>
        <source>%1, %2 GiB, driver %3</source>
        <translation>%1, %2 GiB, 드라이버 %3</translation>
    </message>
    <message>
        <source>Compact winds on the GPU differ from the meteorology&apos;s by up to %1 m/s and %2 Pa/s.</source>
        <translation>GPU의 압축된 바람은 기상자료와 최대 %1 m/s, %2 Pa/s만큼 다릅니다.</translation>
    </message>
    <message>
        <source>The GPU does not answer: %1.</source>
        <translation>GPU가 응답하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>The GPU failed (%1). From %2 on the run was computed by the processor; nothing is lost.</source>
        <translation>GPU에 오류가 났습니다(%1). %2부터는 프로세서가 계산했으며, 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The GPU failed in an earlier run (%1): this one was computed by the processor. Start Windline again to use the GPU.</source>
        <translation>이전 실행에서 GPU에 오류가 나서(%1) 이번에는 프로세서가 계산했습니다. GPU를 쓰려면 Windline을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The memory for the GPU is not enough: %1. From %2 on the run was computed by the processor. Less of the memory is needed with compact winds, or by coarser meteorology.</source>
        <translation>GPU용 메모리가 모자랍니다: %1. %2부터는 프로세서가 계산했습니다. 바람을 압축하거나 더 성긴 기상자료를 쓰면 메모리가 덜 필요합니다.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory was short: it took %1 parcels at once instead of %2.</source>
        <translation>GPU 메모리가 모자라 공기괴를 한 번에 %2개 대신 %1개씩 계산했습니다.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory was short: winds were kept compact there, in half the room.</source>
        <translation>GPU 메모리가 모자라 바람을 절반 크기로 압축해 두었습니다.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU.</source>
        <translation>NVIDIA GPU가 없습니다.</translation>
    </message>
    <message>
        <source>There is no NVIDIA driver, or it is too old for CUDA 13 (580 or newer is needed): %1.</source>
        <translation>NVIDIA 드라이버가 없거나 CUDA 13에는 너무 오래되었습니다(580 이상 필요): %1.</translation>
    </message>
    <message>
        <source>This build of Windline has no GPU kernels: no CUDA compiler was there.</source>
        <translation>이 Windline은 CUDA 컴파일러 없이 만들어져 GPU 커널이 없습니다.</translation>
    </message>
    <message>
        <source>This build of Windline has no code for the GPU (%1).</source>
        <translation>이 Windline에는 이 GPU용 코드가 없습니다(%1).</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>열 수 없습니다</translation>
    </message>
    <message>
        <source>The GPU module %1 belongs to another version of Windline.</source>
        <translation>GPU 모듈 %1은(는) 다른 버전의 Windline에 속합니다.</translation>
    </message>
    <message>
        <source>The GPU module is not installed.</source>
        <translation>GPU 모듈이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>the winds of one interval do not fit into its own</source>
        <translation>한 시간 구간의 바람이 GPU 메모리에 들어가지 않습니다</translation>
    </message>
    <message>
        <source>there is not enough of the computer&apos;s memory for transfers</source>
        <translation>전송에 쓸 컴퓨터의 메모리가 모자랍니다</translation>
    </message>
    <message>
        <source>not even a small batch of parcels fits into its own beside the winds</source>
        <translation>바람 외에 공기괴의 작은 묶음조차 GPU 메모리에 들어가지 않습니다</translation>
    </message>
</context>
<context>
    <name>Hysplit</name>
    <message>
        <source>The meteorology has no terrain height; it is taken from where the surface pressure lies among the heights of the levels, as HYSPLIT does.</source>
        <translation>기상자료에 지형고도가 없습니다. HYSPLIT처럼 지면기압을 층의 고도와 비교하여 구합니다.</translation>
    </message>
    <message>
        <source>The meteorology has no terrain height; it is taken from HYSPLIT&apos;s TERRAIN.ASC.</source>
        <translation>기상자료에 지형고도가 없습니다. HYSPLIT의 TERRAIN.ASC에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Neither the meteorology nor a TERRAIN.ASC gives the height of the ground: it is taken as sea level everywhere. Name the folder of HYSPLIT&apos;s boundary files with --bdyfiles.</source>
        <translation>기상자료에도 TERRAIN.ASC에도 지면의 높이가 없어 모든 곳을 해수면으로 봅니다. HYSPLIT 지면 파일의 폴더를 --bdyfiles로 주십시오.</translation>
    </message>
    <message>
        <source>There are no boundary files of HYSPLIT: a roughness of 0.2 m is used everywhere. Near the ground that can take parcels tens of kilometres a day from HYSPLIT&apos;s. Name the folder of ASCDATA.CFG and ROUGLEN.ASC with --bdyfiles.</source>
        <translation>HYSPLIT의 지면 파일이 없어 거칠기를 모든 곳에서 0.2 m로 봅니다. 지면 가까이에서는 이 때문에 공기괴가 하루에 수십 km씩 HYSPLIT의 결과에서 벗어날 수 있습니다. ASCDATA.CFG와 ROUGLEN.ASC의 폴더를 --bdyfiles로 주십시오.</translation>
    </message>
    <message>
        <source>The meteorology has no vertical motion at every time: that of the divergence (5) is used, as HYSPLIT does.</source>
        <translation>모든 시각에 연직속도가 있지는 않습니다. HYSPLIT처럼 발산에서 구한 연직속도(5)를 씁니다.</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message>
        <source>%1 is not there; it may have been moved or renamed.</source>
        <translation>%1 파일이 없습니다. 옮겼거나 이름을 바꾸었을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1은(는) 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB: Windline has not written it.</source>
        <translation>%1이(가) %2 MB보다 큽니다. Windline이 쓴 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON (%3). The file is damaged or of another kind.</source>
        <translation>%1, %2행: JSON이 아닙니다(%3). 파일이 손상되었거나 다른 종류의 파일입니다.</translation>
    </message>
    <message>
        <source>%1 is JSON, but holds nothing that Windline knows.</source>
        <translation>%1은(는) JSON이지만 Windline이 아는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>%1: “%2” should be %3.</source>
        <translation>%1: “%2” 값은 다음이어야 합니다: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is “%3”, which this version of Windline does not know.</source>
        <translation>%1: “%2” 값 “%3”은(는) 이 버전의 Windline이 알지 못합니다.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1에서 %2까지의 숫자</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1에서 %2까지의 정수</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a time such as 2020-01-31T06:00:00Z</source>
        <translation>2020-01-31T06:00:00Z와 같은 시각</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>중괄호로 묶은 객체</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>대괄호로 묶은 목록</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>최대 %1개의 목록</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>named only once</source>
        <translation>한 번만 적은 이름</translation>
    </message>
    <message>
        <source>as long as “times”</source>
        <translation>“times”와 같은 길이</translation>
    </message>
    <message>
        <source>one that no other start has</source>
        <translation>다른 출발점에 없는 값</translation>
    </message>
    <message>
        <source>a file that no other run has</source>
        <translation>다른 실행이 쓰지 않는 파일</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>16진수 64자리</translation>
    </message>
    <message>
        <source>the name of a run&apos;s file, such as run-1-0123456789ab.nc</source>
        <translation>run-1-0123456789ab.nc와 같은 실행 파일 이름</translation>
    </message>
    <message>
        <source>%1 cannot be written: the start “%2” has no position or height.</source>
        <translation>%1을(를) 쓸 수 없습니다. 출발점 “%2”에 위치나 고도가 없습니다.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Windline.</source>
        <translation>%1은(는) 더 새로운 버전의 Windline이 썼습니다.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Windline (%2) in a form that this version does not know.</source>
        <translation>%1은(는) 더 새로운 버전의 Windline(%2)이 이 버전이 모르는 형식으로 썼습니다.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no project of Windline.</source>
        <translation>%1은(는) JSON이지만 Windline 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>it has no variable latitude along trajectory and obs</source>
        <translation>trajectory와 obs에 따른 변수 latitude가 없습니다</translation>
    </message>
    <message>
        <source>it does not have the run&apos;s %1 trajectories</source>
        <translation>이 실행의 궤적 %1개가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>the variable %1 is missing</source>
        <translation>변수 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>the points of trajectory %1 are damaged</source>
        <translation>궤적 %1의 점이 손상되었습니다</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not the file that was written with the project.</source>
        <translation>%1은(는) 프로젝트와 함께 쓴 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>it would be larger than %1 MB</source>
        <translation>%1 MB보다 커집니다</translation>
    </message>
    <message>
        <source>there is a file of this name</source>
        <translation>같은 이름의 파일이 있습니다</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>같은 이름의 폴더가 있습니다</translation>
    </message>
    <message>
        <source>Run %1 could not be opened. %2</source>
        <translation>실행 %1을(를) 열지 못했습니다. %2</translation>
    </message>
    <message>
        <source>… and %1 more that are not there.</source>
        <translation>… 그 밖에 없는 파일 %1개.</translation>
    </message>
    <message>
        <source>The meteorology %1 is not there; open it from where it is now, or put it beside the project.</source>
        <translation>기상 자료 %1이(가) 없습니다. 지금 있는 곳에서 열거나 프로젝트 옆에 두십시오.</translation>
    </message>
    <message>
        <source>The trajectories %1 are not there.</source>
        <translation>궤적 파일 %1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>its grid is %1; only regular latitude-longitude grids are read</source>
        <translation>격자가 %1입니다. 규칙적인 위경도 격자만 읽습니다</translation>
    </message>
    <message>
        <source>it has a dimension %1 of %2 values, which is none of time, pressure, latitude and longitude</source>
        <translation>값이 %2개인 차원 %1이(가) 시각, 기압, 위도, 경도 가운데 어느 것도 아닙니다</translation>
    </message>
    <message>
        <source>two of its dimensions have the same meaning</source>
        <translation>뜻이 같은 차원이 둘 있습니다</translation>
    </message>
    <message>
        <source>it has two vertical dimensions</source>
        <translation>연직 차원이 둘 있습니다</translation>
    </message>
    <message>
        <source>the calendar &quot;%1&quot; is not one of real dates</source>
        <translation>달력 &quot;%1&quot;은(는) 실제 날짜의 달력이 아닙니다</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is not understood</source>
        <translation>단위 &quot;%1&quot;을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>The header of %1 is damaged or cut short; copy or download the file again.</source>
        <translation>%1의 머리부가 손상되었거나 잘렸습니다. 파일을 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>%1 is cut short: it has %2 of at least %3 bytes. Copy or download the file again.</source>
        <translation>%1이(가) 잘렸습니다. 적어도 %3바이트여야 하는데 %2바이트뿐입니다. 파일을 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>%1 x %2 points</source>
        <translation>%1 x %2점</translation>
    </message>
    <message>
        <source>longitude %1 to %2 every %3</source>
        <translation>경도 %1 – %2, 간격 %3</translation>
    </message>
    <message>
        <source>latitude %1 to %2 every %3 degrees</source>
        <translation>위도 %1 – %2, 간격 %3도</translation>
    </message>
    <message>
        <source>all the way round</source>
        <translation>지구 한 바퀴</translation>
    </message>
    <message>
        <source>both poles</source>
        <translation>양극 포함</translation>
    </message>
    <message>
        <source>the South Pole</source>
        <translation>남극점 포함</translation>
    </message>
    <message>
        <source>the North Pole</source>
        <translation>북극점 포함</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 to %2, %3 times every %4</source>
        <translation>%1 – %2, 시각 %3개, 간격 %4</translation>
    </message>
    <message>
        <source>, gap from %1 to %2</source>
        <translation>, %1부터 %2까지 비어 있음</translation>
    </message>
    <message>
        <source>%1 levels, %2 to %3 hPa</source>
        <translation>%1개 층, %2 – %3 hPa</translation>
    </message>
    <message>
        <source>the same at all times</source>
        <translation>모든 시각에 같음</translation>
    </message>
    <message>
        <source>%1 (10 m)</source>
        <translation>%1 (10 m)</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>times</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>missing; looked for %1</source>
        <translation>없음. 찾은 이름: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message>
        <source>it is not on pressure levels</source>
        <translation>기압면 자료가 아닙니다</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>시각이 없습니다</translation>
    </message>
    <message>
        <source>it is not at the ground</source>
        <translation>지면의 값이 아닙니다</translation>
    </message>
    <message>
        <source>nothing says that it is the geopotential of the ground</source>
        <translation>지면의 지오퍼텐셜이라는 표시가 없습니다</translation>
    </message>
    <message>
        <source>it is a vertical wind in %1, and omega in Pa s-1 is needed</source>
        <translation>단위가 %1인 연직속도입니다. Pa s-1 단위의 omega가 필요합니다</translation>
    </message>
    <message>
        <source>it has no unit</source>
        <translation>단위가 없습니다</translation>
    </message>
    <message>
        <source>its unit &quot;%1&quot; is not understood</source>
        <translation>단위 &quot;%1&quot;을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>%1을(를) 대신 씁니다</translation>
    </message>
    <message>
        <source>%1 is not used as %2: %3.</source>
        <translation>%1은(는) %2(으)로 쓰지 않습니다: %3.</translation>
    </message>
    <message>
        <source>There is no file %1; check its name and folder.</source>
        <translation>%1 파일이 없습니다. 이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose the files in it.</source>
        <translation>%1은(는) 폴더입니다. 그 안의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <translation>%1에 접근할 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1은(는) 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2); check that you may read it.</source>
        <translation>%1을(를) 열 수 없습니다(%2). 읽는 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is empty; copy or download the file again.</source>
        <translation>%1이(가) 비어 있습니다. 파일을 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>a grid needs at least two latitudes and two longitudes</source>
        <translation>격자에는 위도와 경도가 둘 이상씩 있어야 합니다</translation>
    </message>
    <message>
        <source>some latitudes or longitudes are missing</source>
        <translation>위도나 경도의 일부가 결측입니다</translation>
    </message>
    <message>
        <source>its latitudes are not evenly spaced (a Gaussian grid?); only regular latitude-longitude grids are read</source>
        <translation>위도 간격이 일정하지 않습니다(가우스 격자인 듯합니다). 규칙적인 위경도 격자만 읽습니다</translation>
    </message>
    <message>
        <source>its latitudes reach beyond the poles</source>
        <translation>위도가 극을 넘어갑니다</translation>
    </message>
    <message>
        <source>its longitudes are not evenly spaced; only regular latitude-longitude grids are read</source>
        <translation>경도 간격이 일정하지 않습니다. 규칙적인 위경도 격자만 읽습니다</translation>
    </message>
    <message>
        <source>%1 is output of the WRF model, which Windline does not read yet; interpolate it to a regular latitude-longitude grid with pressure levels.</source>
        <translation>%1은(는) Windline이 아직 읽지 못하는 WRF 모형의 출력입니다. 기압면의 규칙적인 위경도 격자로 내삽하십시오.</translation>
    </message>
    <message>
        <source>%1 holds no data: its dimension %2 is empty.</source>
        <translation>%1에 자료가 없습니다. 차원 %2이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>The grid of %1 is %2; Windline reads only regular latitude-longitude grids, so interpolate the file to one.</source>
        <translation>%1의 격자는 %2입니다. Windline은 규칙적인 위경도 격자만 읽으므로 그런 격자로 내삽하십시오.</translation>
    </message>
    <message>
        <source>The grid of %1 is curvilinear (its latitude %2 has several dimensions); Windline reads only regular latitude-longitude grids, so interpolate the file to one.</source>
        <translation>%1의 격자는 곡선 격자입니다(위도 %2의 차원이 여럿). Windline은 규칙적인 위경도 격자만 읽으므로 그런 격자로 내삽하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a meteorology file that Windline reads: no variable in it has a latitude and a longitude (units degrees_north and degrees_east).</source>
        <translation>%1은(는) Windline이 읽는 기상자료 파일이 아닙니다. 위도와 경도(단위 degrees_north, degrees_east)가 있는 변수가 없습니다.</translation>
    </message>
    <message>
        <source>The grid of %1 cannot be used: %2.</source>
        <translation>%1의 격자를 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>a time is missing</source>
        <translation>결측인 시각이 있습니다</translation>
    </message>
    <message>
        <source>The times of %1 (%2) cannot be used: %3.</source>
        <translation>%1의 시각(%2)을 쓸 수 없습니다: %3.</translation>
    </message>
    <message>
        <source>Some times come more than once; the first of each is used.</source>
        <translation>되풀이되는 시각이 있습니다. 각각 첫 번째 것을 씁니다.</translation>
    </message>
    <message>
        <source>it is on another grid than the wind</source>
        <translation>바람과 격자가 다릅니다</translation>
    </message>
    <message>
        <source>it is not there at every time of the wind</source>
        <translation>바람이 있는 모든 시각에 있지는 않습니다</translation>
    </message>
    <message>
        <source>its levels (%1) have no unit</source>
        <translation>연직층(%1)에 단위가 없습니다</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; of its levels is not understood</source>
        <translation>연직층의 단위 &quot;%1&quot;을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>its level %1 %2 is no pressure of the atmosphere</source>
        <translation>연직층 %1 %2은(는) 대기의 기압이 아닙니다</translation>
    </message>
    <message>
        <source>some of its levels come more than once</source>
        <translation>되풀이되는 연직층이 있습니다</translation>
    </message>
    <message>
        <source>%1 cannot be read as NetCDF (%2); it is damaged or was not copied completely.</source>
        <translation>%1을(를) NetCDF로 읽을 수 없습니다(%2). 손상되었거나 다 복사되지 않았습니다.</translation>
    </message>
    <message>
        <source>Variable %1 of %2 cannot be read (%3); the file is damaged or was not copied completely.</source>
        <translation>%2의 변수 %1을(를) 읽을 수 없습니다(%3). 파일이 손상되었거나 다 복사되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is %2, which Windline does not read yet; convert it to NetCDF.</source>
        <translation>%1은(는) Windline이 아직 읽지 못하는 %2 형식입니다. NetCDF로 변환하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a meteorology file that Windline reads: %2.</source>
        <translation>%1은(는) Windline이 읽는 기상자료 파일이 아닙니다: %2.</translation>
    </message>
    <message>
        <source>GRIB</source>
        <translation>GRIB</translation>
    </message>
    <message>
        <source>it holds trajectories of HYSPLIT</source>
        <translation>HYSPLIT의 궤적이 들어 있습니다</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>텍스트입니다</translation>
    </message>
    <message>
        <source>No meteorology file is given; name at least one.</source>
        <translation>기상자료 파일이 없습니다. 하나 이상 주십시오.</translation>
    </message>
    <message>
        <source>nothing, because files on pressure levels need no such field</source>
        <translation>기압면 자료에는 필요 없으므로 찾지 않음</translation>
    </message>
    <message>
        <source>%1 (2 m)</source>
        <translation>%1 (2 m)</translation>
    </message>
    <message>
        <source>it is not at %1 above the ground</source>
        <translation>지면 위 %1의 값이 아닙니다</translation>
    </message>
    <message>
        <source>nothing says that it is at %1 above the ground</source>
        <translation>지면 위 %1의 값이라는 표시가 없습니다</translation>
    </message>
    <message>
        <source>nothing says that it is the temperature of the ground</source>
        <translation>지표온도라는 표시가 없습니다</translation>
    </message>
    <message>
        <source>it is a sum over time in %1, and a flux in W m-2 is needed</source>
        <translation>단위가 %1인 시간 누적값입니다. W m-2 단위의 플럭스가 필요합니다</translation>
    </message>
    <message>
        <source>nothing says that it is a running sum, and the sums of single intervals, like the hours of ERA5, are not read</source>
        <translation>연속 누적값이라는 표시가 없으며, ERA5의 1시간 값처럼 구간마다의 누적값은 읽지 않습니다</translation>
    </message>
    <message>
        <source>Not used: %1 and %2 more.</source>
        <translation>쓰지 않는 변수: %1 외 %2개.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>쓰지 않는 변수: %1.</translation>
    </message>
    <message>
        <source>none of its heights is %1 m</source>
        <translation>높이 가운데 %1 m가 없습니다</translation>
    </message>
    <message>
        <source>%1 has changed while it was in use; start again.</source>
        <translation>쓰는 동안 %1이(가) 바뀌었습니다. 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1을(를) 읽을 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2: %3; copy or download the file again.</source>
        <translation>%1의 %2바이트 위치가 손상되었습니다: %3. 파일을 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>%1 is cut short: it ends within its first time; copy or download the file again.</source>
        <translation>%1이(가) 첫 시각 안에서 잘렸습니다. 파일을 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>The file is cut short within its last time, %1, which is left out; copy or download it again if that time is needed.</source>
        <translation>파일이 마지막 시각 %1 안에서 잘려 그 시각을 뺐습니다. 필요하면 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>%1 bytes after the last time are no meteorology and left out.</source>
        <translation>마지막 시각 뒤의 %1바이트는 기상자료가 아니어서 뺐습니다.</translation>
    </message>
    <message>
        <source>The levels of %1 change at %2; cut it into files of one set of levels each.</source>
        <translation>%1의 연직층이 %2에 바뀝니다. 연직층이 같은 것끼리 파일을 나누십시오.</translation>
    </message>
    <message>
        <source>The grid of %1 changes at %2; cut it into files of one grid each.</source>
        <translation>%1의 격자가 %2에 바뀝니다. 격자가 같은 것끼리 파일을 나누십시오.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖의 %1개</translation>
    </message>
    <message>
        <source>Times without wind are left out: %1.</source>
        <translation>바람이 없어 뺀 시각: %1.</translation>
    </message>
    <message>
        <source>The file says that its levels are WRF&apos;s own; they are taken as fractions of the surface pressure, as HYSPLIT does.</source>
        <translation>파일에는 WRF 고유의 연직층이라고 되어 있으나, HYSPLIT처럼 지면기압에 대한 비율로 봅니다.</translation>
    </message>
    <message>
        <source>Some levels come more than once; the first of each is used.</source>
        <translation>되풀이되는 연직층이 있습니다. 각각 첫 번째 것을 씁니다.</translation>
    </message>
    <message>
        <source>the distance between its rows or columns is not positive</source>
        <translation>행이나 열의 간격이 양수가 아닙니다</translation>
    </message>
    <message>
        <source>its longitudes go round the Earth more than once</source>
        <translation>경도가 지구를 한 바퀴 넘게 돕니다</translation>
    </message>
    <message>
        <source>the numbers of its map projection fit no projection</source>
        <translation>지도 투영의 값에 맞는 투영법이 없습니다</translation>
    </message>
    <message>
        <source>its map projection does not reach all its points</source>
        <translation>지도 투영이 미치지 않는 격자점이 있습니다</translation>
    </message>
    <message>
        <source>its levels are of a kind that is not known (%1)</source>
        <translation>연직층의 종류를 알 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>its level %1 cannot be (%2)</source>
        <translation>연직층 %1은(는) 있을 수 없는 값입니다(%2)</translation>
    </message>
    <message>
        <source>its terrain-following levels are fractions, and heights in metres are needed</source>
        <translation>지형을 따르는 연직층이 비율로 되어 있습니다. 미터 단위의 고도가 필요합니다</translation>
    </message>
    <message>
        <source>its index is longer than its own header says</source>
        <translation>색인이 그 머리부에 적힌 것보다 깁니다</translation>
    </message>
    <message>
        <source>there is no index where the next time should begin</source>
        <translation>다음 시각이 시작할 곳에 색인이 없습니다</translation>
    </message>
    <message>
        <source>the date in the label of its index is none</source>
        <translation>색인 표지의 날짜가 올바르지 않습니다</translation>
    </message>
    <message>
        <source>the header of its index tells no grid size</source>
        <translation>색인의 머리부에 격자 크기가 없습니다</translation>
    </message>
    <message>
        <source>its grid of %1 x %2 points is none</source>
        <translation>%1 x %2점의 격자는 있을 수 없습니다</translation>
    </message>
    <message>
        <source>its grid of %1 x %2 points is too small to hold an index</source>
        <translation>%1 x %2점의 격자는 색인을 담기에 너무 작습니다</translation>
    </message>
    <message>
        <source>its index ends too early</source>
        <translation>색인이 중간에 끝납니다</translation>
    </message>
    <message>
        <source>the minutes in the header of its index are none</source>
        <translation>색인 머리부의 분이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>the numbers of the grid in the header of its index cannot be read</source>
        <translation>색인 머리부의 격자 값을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the header of its index tells no levels</source>
        <translation>색인의 머리부에 연직층이 없습니다</translation>
    </message>
    <message>
        <source>level %1 of its index cannot be read</source>
        <translation>색인의 연직층 %1을(를) 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the ground</source>
        <translation>지면</translation>
    </message>
    <message>
        <source>%1 is damaged: its %2 at %3, %4, is not what was written there; copy or download the file again.</source>
        <translation>%1이(가) 손상되었습니다. %4, %3의 %2이(가) 저장된 값과 다릅니다. 파일을 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>Mercator</source>
        <translation>메르카토르 도법</translation>
    </message>
    <message>
        <source>polar stereographic (north), reference longitude %1</source>
        <translation>극평사 도법(북극), 기준 경도 %1</translation>
    </message>
    <message>
        <source>polar stereographic (south), reference longitude %1</source>
        <translation>극평사 도법(남극), 기준 경도 %1</translation>
    </message>
    <message>
        <source>Lambert conformal (cone angle %1), reference longitude %2</source>
        <translation>람베르트 정각원추 도법(원추각 %1), 기준 경도 %2</translation>
    </message>
    <message>
        <source>cells of %1 km in the middle</source>
        <translation>가운데의 격자 간격 %1 km</translation>
    </message>
    <message>
        <source>corners (latitude longitude) %1, %2, %3, %4</source>
        <translation>모서리(위도 경도) %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <translation>%1 – %2시간</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모형</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>연직층</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>예보</translation>
    </message>
    <message>
        <source>sigma %1</source>
        <translation>시그마 %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 hPa + %2 x surface pressure</source>
        <translation>%1 hPa + %2 x 지면기압</translation>
    </message>
    <message>
        <source>%1 hPa</source>
        <translation>%1 hPa</translation>
    </message>
    <message>
        <source>1 level, %1</source>
        <translation>1개 층, %1</translation>
    </message>
    <message>
        <source>%1 levels, sigma %2 to %3</source>
        <translation>%1개 층, 시그마 %2 – %3</translation>
    </message>
    <message>
        <source>%1 levels, %2 to %3 m</source>
        <translation>%1개 층, %2 – %3 m</translation>
    </message>
    <message>
        <source>%1 levels, nominally %2 to %3 hPa</source>
        <translation>%1개 층, 명목상 %2 – %3 hPa</translation>
    </message>
    <message>
        <source>sigma (pressure as a fraction of surface pressure): %1</source>
        <translation>시그마(지면기압에 대한 기압의 비율): %1</translation>
    </message>
    <message>
        <source>heights that follow the terrain, in metres: %1</source>
        <translation>지형을 따르는 고도(m): %1</translation>
    </message>
    <message>
        <source>hybrid (hPa + fraction of surface pressure): %1</source>
        <translation>혼합 좌표(hPa + 지면기압에 대한 비율): %1</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read; start again when it is complete.</source>
        <translation>읽는 동안 %1이(가) 바뀌었습니다. 파일이 완성되면 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>it is neither NetCDF nor ARL packed meteorology</source>
        <translation>NetCDF도 ARL 압축 기상자료도 아닙니다</translation>
    </message>
    <message>
        <source>%1 ends too early; it is damaged or was not copied completely.</source>
        <translation>%1이(가) 중간에 끝납니다. 손상되었거나 다 복사되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: what it holds compressed cannot be made out. Copy or download the file again.</source>
        <translation>%1이(가) 손상되어 압축된 내용을 풀 수 없습니다. 파일을 다시 복사하거나 내려받으십시오.</translation>
    </message>
</context>
<context>
    <name>RecoveredProject</name>
    <message>
        <source>Run %1</source>
        <translation>계산 %1</translation>
    </message>
    <message>
        <source>These runs of %1 were not in what was recovered, and are here as well: %2.</source>
        <translation>복구한 내용에 없던 %1의 계산도 함께 열었습니다: %2.</translation>
    </message>
    <message>
        <source>Not shown, and not touched when you save %1:</source>
        <translation>다음은 보이지 않으며 %1을(를) 저장해도 그대로 남습니다:</translation>
    </message>
    <message>
        <source>Saving writes %1 anew, without runs that only it has.</source>
        <translation>저장하면 %1을(를) 새로 쓰며, 그 파일에만 있던 계산은 사라집니다.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Latitude %1 is not between -90 and 90 degrees.</source>
        <translation>위도 %1이(가) -90도와 90도 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Longitude %1 is not between -360 and 360 degrees.</source>
        <translation>경도 %1이(가) -360도와 360도 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Height %1 m above ground is not between 0 and 100,000 m.</source>
        <translation>지면 위 고도 %1 m가 0과 100,000 m 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Height %1 m above sea level is not between -500 and 100,000 m.</source>
        <translation>해발고도 %1 m가 -500과 100,000 m 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Pressure %1 hPa is not between 0 and 1100 hPa.</source>
        <translation>기압 %1 hPa가 0과 1100 hPa 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Start %1 has no time: give a start time for the run, or one for this start.</source>
        <translation>출발점 %1에 시각이 없습니다. 계산 설정이나 이 출발점에 출발 시각을 주십시오.</translation>
    </message>
    <message>
        <source>No meteorology: name at least one file.</source>
        <translation>기상자료가 없습니다. 파일을 하나 이상 주십시오.</translation>
    </message>
    <message>
        <source>No start: add at least one start point.</source>
        <translation>출발점이 없습니다. 하나 이상 추가하십시오.</translation>
    </message>
    <message>
        <source>The duration is 0: give hours forward (24) or backward (-24).</source>
        <translation>계산 기간이 0입니다. 순방향(24)이나 역방향(-24)의 시간을 주십시오.</translation>
    </message>
    <message>
        <source>The duration is longer than ten years.</source>
        <translation>계산 기간이 10년보다 깁니다.</translation>
    </message>
    <message>
        <source>The time step must be between 1 second and 60 minutes.</source>
        <translation>시간 간격은 1초와 60분 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The number of workers must be between 0 (one for each core) and 1024.</source>
        <translation>작업 스레드의 수는 0(코어마다 하나)과 1024 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Start %1 has a duration of its own that is 0, longer than the run&apos;s or of another direction.</source>
        <translation>출발점 %1의 자체 계산 기간이 0이거나, 전체 기간보다 길거나, 방향이 다릅니다.</translation>
    </message>
    <message>
        <source>The meteorology of an ensemble&apos;s member can be displaced by 100 grid cells and by less than 1 in sigma, not more.</source>
        <translation>앙상블 멤버의 기상자료는 격자 100칸, 시그마 1 미만까지만 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>TRATIO %1 is not above 0 and at most %2 grid cells a step.</source>
        <translation>TRATIO %1이(가) 0보다 크고 한 간격에 격자 %2칸 이하가 아닙니다.</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s time step of %1 minutes does not divide the hour: take 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30 or 60 minutes, or 0 for one that follows the wind.</source>
        <translation>HYSPLIT의 시간 간격 %1분은 1시간의 약수가 아닙니다. 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60분이나 바람에 따르는 0을 고르십시오.</translation>
    </message>
    <message>
        <source>The top of the model, %1 m, is not above 0 and at most 100,000 m.</source>
        <translation>모형 상단 %1 m가 0보다 크고 100,000 m 이하가 아닙니다.</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s numerics interpolate as HYSPLIT does: choose linear interpolation, or accurate numerics.</source>
        <translation>HYSPLIT 수치법은 HYSPLIT의 방식으로 내삽합니다. 선형 내삽을 고르거나 ‘정밀’ 수치법을 고르십시오.</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s numerics write points at whole minutes: give a whole number of minutes.</source>
        <translation>HYSPLIT 수치법은 분 단위로 출력합니다. 정수의 분을 주십시오.</translation>
    </message>
    <message>
        <source>The variable %1 is asked for twice; once is enough.</source>
        <translation>변수 %1을(를) 두 번 요청했습니다. 한 번이면 됩니다.</translation>
    </message>
    <message>
        <source>The output interval must be between 1 second and ten years.</source>
        <translation>출력 간격은 1초와 10년 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The batch size must be between 0 (chosen for you) and 1,000,000 parcels for a worker at once.</source>
        <translation>묶음 크기는 0(자동)에서 1,000,000 사이여야 합니다. 작업 스레드 하나가 한 번에 맡는 공기괴의 수입니다.</translation>
    </message>
    <message>
        <source>The strategy %1 computes on the GPU, which is not to be used: choose another strategy, or let the GPU be used.</source>
        <translation>%1 전략은 GPU에서 계산하는데 GPU를 쓰지 않도록 되어 있습니다. 다른 전략을 고르거나 GPU를 쓰도록 하십시오.</translation>
    </message>
    <message>
        <source>The GPU&apos;s batch size must be between 0 (as many as suit it) and 100,000,000 parcels at once.</source>
        <translation>GPU의 묶음 크기는 0(메모리에 들어가는 만큼)에서 100,000,000 사이여야 합니다. GPU가 한 번에 맡는 공기괴의 수입니다.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>There is not enough memory for this run: use fewer starts, or meteorology with a coarser grid.</source>
        <translation>이 계산에 쓸 메모리가 모자랍니다. 출발점을 줄이거나 격자가 성긴 기상자료를 쓰십시오.</translation>
    </message>
    <message>
        <source>The meteorology has only one time, %1: trajectories need winds at two times at least. Add the file of the next time.</source>
        <translation>기상자료에 시각이 %1 하나뿐입니다. 궤적 계산에는 두 시각 이상의 바람이 필요합니다. 다음 시각의 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>latitude %1 to %2</source>
        <translation>위도 %1 – %2</translation>
    </message>
    <message>
        <source>longitude %1 to %2</source>
        <translation>경도 %1 – %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>출발점 %1</translation>
    </message>
    <message>
        <source>… and %1 more starts that could not be used.</source>
        <translation>… 외에 쓸 수 없는 출발점이 %1개 더 있습니다.</translation>
    </message>
    <message>
        <source>%1 trajectories stop at %2 before their full duration: there is no meteorology beyond it. Add the next file, or shorten the run.</source>
        <translation>궤적 %1개가 계산 기간을 채우지 못하고 %2에 멈췄습니다. 그 뒤의 기상자료가 없습니다. 다음 파일을 추가하거나 기간을 줄이십시오.</translation>
    </message>
    <message>
        <source>One trajectory stops at %1 before its full duration: there is no meteorology beyond it. Add the next file, or shorten the run.</source>
        <translation>궤적 하나가 계산 기간을 채우지 못하고 %1에 멈췄습니다. 그 뒤의 기상자료가 없습니다. 다음 파일을 추가하거나 기간을 줄이십시오.</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>potential temperature</source>
        <translation>온위</translation>
    </message>
    <message>
        <source>density</source>
        <translation>밀도</translation>
    </message>
    <message>
        <source>vertical coordinate</source>
        <translation>연직좌표</translation>
    </message>
    <message>
        <source>The starts lie %1 degrees from the equator on average, within 25 degrees, where heating moves air across potential temperatures: %2.</source>
        <translation>출발점이 적도에서 평균 %1도 떨어져 있습니다. 25도 이내에서는 가열 때문에 공기가 등온위면을 가로지르므로 연직운동을 ‘%2’(으)로 골랐습니다.</translation>
    </message>
    <message>
        <source>The starts lie %1 degrees from the equator on average, poleward of 25 degrees, where air keeps its potential temperature: %2.</source>
        <translation>출발점이 적도에서 평균 %1도 떨어져 있습니다. 25도보다 고위도에서는 공기가 온위를 유지하므로 연직운동을 ‘%2’(으)로 골랐습니다.</translation>
    </message>
    <message>
        <source>The meteorology lacks what that needs, so it is %1.</source>
        <translation>거기에 필요한 변수가 기상자료에 없어 ‘%1’을(를) 씁니다.</translation>
    </message>
    <message>
        <source>Vertical motions that do without: %1.</source>
        <translation>그 변수 없이 쓸 수 있는 연직운동: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 trajectories were below the ground for part of their way, the first at %3: their %4 is larger than the ground&apos;s there, and the values of the file mean little.</source>
        <translation>궤적 %2개 가운데 %1개가 경로의 일부에서 지면 아래에 있었습니다(처음은 %3). 그 %4이(가) 그곳 지면의 값보다 크므로 파일의 값은 의미가 거의 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 trajectories did not keep their %4 for part of their way, the first at %3: the ground lies above the place where it would be, and they slide along the ground.</source>
        <translation>궤적 %2개 가운데 %1개가 경로의 일부에서 %4을(를) 유지하지 못했습니다(처음은 %3). 유지하려면 지면 아래로 가야 하므로 지면을 따라 미끄러집니다.</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s numerics need one grid cell to the west and south of a start and two to the east and north</source>
        <translation>HYSPLIT 수치법에는 출발점의 서쪽과 남쪽에 격자 한 칸, 동쪽과 북쪽에 두 칸이 필요합니다</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 – %2)</translation>
    </message>
</context>
<context>
    <name>SeriesMessages</name>
    <message>
        <source>eastward wind</source>
        <translation>동서바람</translation>
    </message>
    <message>
        <source>northward wind</source>
        <translation>남북바람</translation>
    </message>
    <message>
        <source>vertical velocity</source>
        <translation>연직속도</translation>
    </message>
    <message>
        <source>air temperature</source>
        <translation>기온</translation>
    </message>
    <message>
        <source>geopotential height</source>
        <translation>지위고도</translation>
    </message>
    <message>
        <source>surface pressure</source>
        <translation>지면기압</translation>
    </message>
    <message>
        <source>eastward wind at 10 m</source>
        <translation>10 m 동서바람</translation>
    </message>
    <message>
        <source>northward wind at 10 m</source>
        <translation>10 m 남북바람</translation>
    </message>
    <message>
        <source>terrain height</source>
        <translation>지형고도</translation>
    </message>
    <message>
        <source>upward velocity</source>
        <translation>상승속도</translation>
    </message>
    <message>
        <source>specific humidity</source>
        <translation>비습</translation>
    </message>
    <message>
        <source>relative humidity</source>
        <translation>상대습도</translation>
    </message>
    <message>
        <source>air pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>air temperature at 2 m</source>
        <translation>2 m 기온</translation>
    </message>
    <message>
        <source>surface temperature</source>
        <translation>지표온도</translation>
    </message>
    <message>
        <source>mixing depth</source>
        <translation>혼합고</translation>
    </message>
    <message>
        <source>accumulated precipitation</source>
        <translation>누적강수량</translation>
    </message>
    <message>
        <source>downward solar flux</source>
        <translation>하향 태양복사</translation>
    </message>
    <message>
        <source>surface roughness</source>
        <translation>지표 거칠기</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>%1 points of a map projection, longitude %2 to %3, latitude %4 to %5 degrees</source>
        <translation>지도 투영의 %1점, 경도 %2 – %3도, 위도 %4 – %5도</translation>
    </message>
    <message>
        <source>%1 points, longitude %2 to %3 every %4, latitude %5 to %6 every %7 degrees</source>
        <translation>%1점, 경도 %2 – %3도(간격 %4도), 위도 %5 – %6도(간격 %7도)</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1에</translation>
    </message>
    <message>
        <source>at %1 times from %2 to %3</source>
        <translation>%2부터 %3까지 %1개 시각에</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>In %1, %2</source>
        <translation>%1에서, %2</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>시그마</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>terrain-following height</source>
        <translation>지형을 따르는 고도</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>혼합 좌표</translation>
    </message>
    <message>
        <source>The grids of %1 (%2) and %3 (%4) differ; use files of one grid together.</source>
        <translation>%1(%2)과(와) %3(%4)의 격자가 다릅니다. 격자가 같은 파일을 함께 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 has %2 levels and %3 has %4 levels; use files with levels of one kind together.</source>
        <translation>%1의 연직층은 %2, %3의 연직층은 %4입니다. 연직층의 종류가 같은 파일을 함께 쓰십시오.</translation>
    </message>
    <message>
        <source>No %1 (%2) in %3: looked for %4.</source>
        <translation>%3에 %1(%2)이(가) 없습니다. 찾은 이름: %4.</translation>
    </message>
    <message>
        <source>%1 is missing %2</source>
        <translation>%1이(가) %2 없음</translation>
    </message>
    <message>
        <source>At no time do %1 have all fields that the run needs: %2.</source>
        <translation>계산에 필요한 변수가 %1에 모두 있는 시각이 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 in %2 has %3</source>
        <translation>%2의 %1: %3</translation>
    </message>
    <message>
        <source>A run needs at least two pressure levels that all its fields have, and these have %1 in common: %2.</source>
        <translation>계산에는 모든 변수가 함께 있는 기압면이 둘 이상 필요합니다. 공통된 기압면: %1. 변수별 기압면: %2.</translation>
    </message>
</context>
<context>
    <name>StrategyCatalog</name>
    <message>
        <source>%1 operations (starts x time steps): fewer than 1,000,000</source>
        <translation>연산 %1회 (출발점 x 시간 단계): 1,000,000 미만</translation>
    </message>
    <message>
        <source>%1 operations (starts x time steps): 1,000,000 to 10,000,000</source>
        <translation>연산 %1회(출발점 수 × 시간 단계 수): 1,000,000 ~ 10,000,000</translation>
    </message>
    <message>
        <source>%1 operations (starts x time steps): 10,000,000 to 100,000,000</source>
        <translation>연산 %1회(출발점 수 × 시간 단계 수): 10,000,000 ~ 100,000,000</translation>
    </message>
    <message>
        <source>%1 operations (starts x time steps): more than 100,000,000</source>
        <translation>연산 %1회(출발점 수 × 시간 단계 수): 100,000,000 초과</translation>
    </message>
    <message>
        <source>%1; %2 cannot be used here</source>
        <translation>%1; 여기서는 %2을(를) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>%1: predicted %2</source>
        <translation>%1: 예상 %2</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <translation>%1 측정되지 않음</translation>
    </message>
    <message>
        <source>%1 (measured on this machine on %2)</source>
        <translation>%1 (이 컴퓨터에서 %2에 측정)</translation>
    </message>
    <message>
        <source>%1; %2 is not to be used</source>
        <translation>%1; %2은(는) 쓰지 않기로 했습니다</translation>
    </message>
    <message>
        <source>%1 is not to be used</source>
        <translation>%1은(는) 쓰지 않기로 함</translation>
    </message>
</context>
<context>
    <name>TrajectoryReader</name>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, %2행: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>it cannot be read; check that you may open it</source>
        <translation>읽을 수 없습니다. 여는 권한이 있는지 확인하십시오</translation>
    </message>
    <message>
        <source>the file ends where %1 should be; it was cut short</source>
        <translation>%1이(가) 있어야 할 곳에서 파일이 끝납니다. 파일이 잘렸습니다</translation>
    </message>
    <message>
        <source>there are two columns %1</source>
        <translation>열 %1이(가) 두 번 있습니다</translation>
    </message>
    <message>
        <source>there is no column %1; a table of trajectories needs trajectory, age_min or time, latitude and longitude</source>
        <translation>열 %1이(가) 없습니다. 궤적 표에는 trajectory, age_min 또는 time, latitude, longitude가 필요합니다</translation>
    </message>
    <message>
        <source>this row has %1 values, but the header has %2 columns</source>
        <translation>이 행의 값은 %1개인데 머리행의 열은 %2개입니다</translation>
    </message>
    <message>
        <source>“%1” is not a time in UTC like 2026-11-22T12:00Z</source>
        <translation>“%1”은(는) 2026-11-22T12:00Z와 같은 UTC 시각이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”은(는) 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>내용이 없습니다</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>Columns that Windline does not know were left out: %1.</source>
        <translation>Windline이 모르는 열을 뺐습니다: %1.</translation>
    </message>
    <message>
        <source>The last line has no end; perhaps the file was cut short in its last number.</source>
        <translation>마지막 행이 줄바꿈 없이 끝납니다. 파일의 마지막 숫자가 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1, %2 points, %3</source>
        <translation>%1개, 점 %2개, %3</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>역방향</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>순방향</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>파일에 없음</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1개, %2부터 %3까지</translation>
    </message>
    <message>
        <source>latitude %1, longitude %2</source>
        <translation>위도 %1, 경도 %2</translation>
    </message>
    <message>
        <source>%1, the first at %2</source>
        <translation>%1곳, 첫째는 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <translation>%1 – %2시간</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>trajectories</source>
        <translation>궤적</translation>
    </message>
    <message>
        <source>start times</source>
        <translation>출발 시각</translation>
    </message>
    <message>
        <source>start places</source>
        <translation>출발 위치</translation>
    </message>
    <message>
        <source>start heights</source>
        <translation>출발 고도</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>계산 기간</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>끝난 까닭</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>time and position only</source>
        <translation>시각과 위치뿐</translation>
    </message>
    <message>
        <source>meteorology</source>
        <translation>기상자료</translation>
    </message>
    <message>
        <source>vertical motion</source>
        <translation>연직운동</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message>
        <source>this is not JSON (%1)</source>
        <translation>JSON이 아닙니다(%1)</translation>
    </message>
    <message>
        <source>it is JSON, but not GeoJSON with features</source>
        <translation>JSON이지만 features가 있는 GeoJSON이 아닙니다</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>it is GeoJSON without the points of trajectories that Windline writes</source>
        <translation>GeoJSON이지만 Windline이 저장하는 궤적의 점이 없습니다</translation>
    </message>
    <message>
        <source>Properties that Windline does not know were left out: %1.</source>
        <translation>Windline이 모르는 속성을 뺐습니다: %1.</translation>
    </message>
    <message>
        <source>NetCDF (CF trajectories)</source>
        <translation>NetCDF (CF 궤적)</translation>
    </message>
    <message>
        <source>it is NetCDF, but has no variable latitude along trajectory and obs, as Windline&apos;s trajectory files have</source>
        <translation>NetCDF이지만 Windline의 궤적 파일에 있는, trajectory와 obs를 따르는 변수 latitude가 없습니다</translation>
    </message>
    <message>
        <source>it announces %1 trajectories of %2 points, which is too much</source>
        <translation>점이 %2개씩인 궤적이 %1개라고 되어 있는데, 너무 많습니다</translation>
    </message>
    <message>
        <source>its times are in “%1” instead of “%2”</source>
        <translation>시각의 단위가 “%2”이(가) 아니라 “%1”입니다</translation>
    </message>
    <message>
        <source>Variables that Windline does not know were left out: %1.</source>
        <translation>Windline이 모르는 변수를 뺐습니다: %1.</translation>
    </message>
    <message>
        <source>%1 holds no trajectories that Windline reads (HYSPLIT&apos;s tdump, or Windline&apos;s CSV, GeoJSON and NetCDF): %2.</source>
        <translation>%1에 Windline이 읽는 궤적(HYSPLIT의 tdump, Windline의 CSV, GeoJSON, NetCDF)이 없습니다: %2.</translation>
    </message>
    <message>
        <source>it is text of another kind; a table needs the columns trajectory, age_min, latitude and longitude</source>
        <translation>다른 종류의 텍스트입니다. 표에는 trajectory, age_min, latitude, longitude 열이 필요합니다</translation>
    </message>
    <message>
        <source>it is ARL packed meteorology</source>
        <translation>ARL 압축 기상자료입니다</translation>
    </message>
    <message>
        <source>it is meteorology (GRIB)</source>
        <translation>기상자료(GRIB)입니다</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>the number of meteorology files</source>
        <translation>기상자료 파일의 수</translation>
    </message>
    <message>
        <source>the number of meteorology files and that of the format should stand here alone</source>
        <translation>여기에는 기상자료 파일의 수와 형식의 번호만 있어야 합니다</translation>
    </message>
    <message>
        <source>%1 meteorology files are announced, but the file has only %2 lines</source>
        <translation>기상자료 파일이 %1개라고 되어 있으나 파일은 %2행뿐입니다</translation>
    </message>
    <message>
        <source>a meteorology file</source>
        <translation>기상자료 파일</translation>
    </message>
    <message>
        <source>this should be meteorology file %1 of %2: its name and five numbers for its date</source>
        <translation>여기에 %2개 가운데 %1번째 기상자료 파일의 이름과 날짜를 나타내는 숫자 다섯 개가 있어야 합니다</translation>
    </message>
    <message>
        <source>this should be start %1 of the %2 that line %3 announces: year, month, day, hour, latitude, longitude and height; are there fewer?</source>
        <translation>%3행에 따르면 출발점 %2개 가운데 %1번째의 년, 월, 일, 시, 위도, 경도, 고도가 여기에 있어야 합니다. 출발점이 더 적은지 확인하십시오</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>없는 날짜입니다</translation>
    </message>
    <message>
        <source>the start does not lie on the globe</source>
        <translation>출발점이 지구 위의 위치가 아닙니다</translation>
    </message>
    <message>
        <source>the number of trajectories</source>
        <translation>궤적의 수</translation>
    </message>
    <message>
        <source>the number of trajectories, FORWARD or BACKWARD and the vertical motion should stand here</source>
        <translation>여기에 궤적의 수, FORWARD 또는 BACKWARD, 연직운동이 있어야 합니다</translation>
    </message>
    <message>
        <source>%1 trajectories are announced, but the file has only %2 lines</source>
        <translation>궤적이 %1개라고 되어 있으나 파일은 %2행뿐입니다</translation>
    </message>
    <message>
        <source>a start</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>the names of the diagnostic variables</source>
        <translation>진단 변수의 이름</translation>
    </message>
    <message>
        <source>the diagnostic variables should be counted and named here; are there more starts than the %1 that line %2 announces?</source>
        <translation>여기에 진단 변수의 수와 이름이 있어야 합니다. 출발점이 %2행에 적힌 %1개보다 많은지 확인하십시오</translation>
    </message>
    <message>
        <source>%1 diagnostic variables are announced and %2 named</source>
        <translation>진단 변수가 %1개라고 되어 있으나 이름은 %2개입니다</translation>
    </message>
    <message>
        <source>Diagnostic variables that Windline does not know were left out: %1.</source>
        <translation>Windline이 모르는 진단 변수를 뺐습니다: %1.</translation>
    </message>
    <message>
        <source>this row has %1 numbers instead of %2</source>
        <translation>이 행의 숫자가 %2개가 아니라 %1개입니다</translation>
    </message>
    <message>
        <source>%1; the file was cut short</source>
        <translation>%1. 파일이 잘렸습니다</translation>
    </message>
    <message>
        <source>the file was cut short in this row</source>
        <translation>이 행에서 파일이 잘렸습니다</translation>
    </message>
    <message>
        <source>the first eight numbers should be whole: trajectory, meteorology, date, forecast</source>
        <translation>처음 여덟 숫자(궤적, 기상자료, 날짜, 예보 시간)는 정수여야 합니다</translation>
    </message>
    <message>
        <source>latitude and longitude do not lie on the globe</source>
        <translation>위도와 경도가 지구 위의 위치가 아닙니다</translation>
    </message>
    <message>
        <source>the age is not a number</source>
        <translation>경과 시간이 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>HYSPLIT endpoints (tdump)</source>
        <translation>HYSPLIT 궤적 파일 (tdump)</translation>
    </message>
    <message>
        <source>the file ends before the first row of a trajectory; it was cut short</source>
        <translation>궤적의 첫 행이 나오기 전에 파일이 끝납니다. 파일이 잘렸습니다</translation>
    </message>
    <message>
        <source>all rows lie before the starts of their trajectories</source>
        <translation>모든 행이 그 궤적의 출발보다 앞섭니다</translation>
    </message>
    <message>
        <source>Line %1 announces %2 trajectories, but there are no rows of %3.</source>
        <translation>%1행에는 궤적이 %2개라고 되어 있으나 %3의 행이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1 announces %2 trajectories, but there are rows of %3 too; their starts are their first rows.</source>
        <translation>%1행에는 궤적이 %2개라고 되어 있으나 %3의 행도 있습니다. 이들의 첫 행을 출발점으로 봅니다.</translation>
    </message>
    <message>
        <source>Rows before the start of their trajectory, left out: %1 (the first in line %2).</source>
        <translation>궤적의 출발보다 앞서서 뺀 행: %1개(처음은 %2행).</translation>
    </message>
    <message>
        <source>Rows that repeat the trajectory and time of another, left out: %1 (the first in line %2).</source>
        <translation>다른 행과 궤적과 시각이 같아서 뺀 행: %1개(처음은 %2행).</translation>
    </message>
    <message>
        <source>Rows whose ages do not count from the start of their own trajectory: %1 (the first in line %2); ages were counted from the dates.</source>
        <translation>경과 시간이 그 궤적의 출발부터 센 것이 아닌 행: %1개(처음은 %2행). 날짜로 경과 시간을 구했습니다.</translation>
    </message>
    <message>
        <source>Trajectories that end before the longest: %1 of %2; tdump does not say why.</source>
        <translation>가장 긴 것보다 일찍 끝나는 궤적: %2개 가운데 %1개. tdump에는 그 까닭이 없습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>in trajectory %1, %2</source>
        <translation>궤적 %1에서 %2</translation>
    </message>
    <message>
        <source>the number of the trajectory should be a whole number from 1</source>
        <translation>궤적 번호는 1부터의 정수여야 합니다</translation>
    </message>
    <message>
        <source>a point has neither time nor age_min</source>
        <translation>time도 age_min도 없는 점이 있습니다</translation>
    </message>
    <message>
        <source>%1 minutes are no age</source>
        <translation>%1분은 경과 시간이 될 수 없습니다</translation>
    </message>
    <message>
        <source>a point has no age_min, and the trajectory begins without a time</source>
        <translation>age_min이 없는 점이 있는데 궤적의 시작에 시각이 없습니다</translation>
    </message>
    <message>
        <source>the trajectory has ages before and after its start</source>
        <translation>궤적에 출발 전과 출발 후의 경과 시간이 함께 있습니다</translation>
    </message>
    <message>
        <source>all of its points have touched_ground = 1, so that none is left</source>
        <translation>모든 점이 touched_ground = 1이어서 남는 점이 없습니다</translation>
    </message>
    <message>
        <source>it holds no points of trajectories</source>
        <translation>궤적의 점이 없습니다</translation>
    </message>
    <message>
        <source>The file has no times, only ages.</source>
        <translation>파일에 시각이 없고 경과 시간만 있습니다.</translation>
    </message>
    <message>
        <source>Some trajectories go forward and some backward.</source>
        <translation>순방향인 궤적과 역방향인 궤적이 섞여 있습니다.</translation>
    </message>
    <message>
        <source>Trajectories without a point at age 0: %1; their first points stand for their starts.</source>
        <translation>경과 시간 0의 점이 없는 궤적: %1. 이들의 첫 점을 출발점으로 봅니다.</translation>
    </message>
    <message>
        <source>Points with touched_ground = 1, left out: %1.</source>
        <translation>touched_ground = 1이어서 뺀 점: %1개.</translation>
    </message>
    <message>
        <source>Points that repeat the trajectory and age of another, left out: %1.</source>
        <translation>다른 점과 궤적과 경과 시간이 같아서 뺀 점: %1개.</translation>
    </message>
    <message>
        <source>Points whose times do not fit their ages: %1; the ages were taken.</source>
        <translation>시각과 경과 시간이 맞지 않는 점: %1개. 경과 시간을 따랐습니다.</translation>
    </message>
    <message>
        <source>Windline does not know the end_reason “%1”; these trajectories count as finished.</source>
        <translation>Windline은 end_reason “%1”을(를) 모릅니다. 이런 궤적은 끝까지 계산된 것으로 봅니다.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>the GDAL library here has no driver “%1”</source>
        <translation>이 컴퓨터의 GDAL 라이브러리에 “%1” 드라이버가 없습니다</translation>
    </message>
    <message>
        <source>not everything could be written</source>
        <translation>내용을 다 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>같은 이름의 폴더가 있습니다</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>보고서를 %1에 저장할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>a tdump file has room for 999,999 trajectories</source>
        <translation>tdump 파일에는 궤적이 999,999개까지 들어갑니다</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>KML (Google Earth)</source>
        <translation>KML (Google Earth)</translation>
    </message>
    <message>
        <source>Table of the points (CSV)</source>
        <translation>점의 표 (CSV)</translation>
    </message>
    <message>
        <source>NetCDF (CF trajectories)</source>
        <translation>NetCDF (CF 궤적)</translation>
    </message>
    <message>
        <source>HYSPLIT endpoints (tdump)</source>
        <translation>HYSPLIT 궤적 파일 (tdump)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>폴더가 없습니다</translation>
    </message>
    <message>
        <source>the file is there already and is write-protected</source>
        <translation>파일이 이미 있고 쓰기 금지되어 있습니다</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>its name must end in one of %1</source>
        <translation>이름이 다음 가운데 하나로 끝나야 합니다: %1</translation>
    </message>
    <message>
        <source>the part of Windline that writes such files, windline_gdal, %1; install Windline again, or write .geojson or .kml</source>
        <translation>이런 파일을 저장하는 Windline의 부분인 windline_gdal %1. Windline을 다시 설치하거나 .geojson 또는 .kml로 저장하십시오</translation>
    </message>
    <message>
        <source>cannot be loaded (%1)</source>
        <translation>모듈을 불러올 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>is that of another version (%1)</source>
        <translation>모듈이 다른 버전의 것입니다(%1)</translation>
    </message>
</context>
<context>
    <name>benchmark_picture</name>
    <message>
        <source>Benchmark of %1</source>
        <translation>%1 성능 측정</translation>
    </message>
    <message>
        <source>%1: a benchmark is written as .csv, .json or .png; choose one of them.</source>
        <translation>%1: 성능 측정 결과는 .csv, .json 또는 .png로 저장합니다. 이 가운데 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>The benchmark&apos;s picture cannot be written to %1: %2.</source>
        <translation>성능 측정 그림을 %1에 저장할 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>benchmark_words</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n workers</source>
        <translation>
            <numerusform>%1, 작업 스레드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts, %1 h</source>
        <translation>
            <numerusform>출발점 %n개, %1시간</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>bit for bit</source>
        <translation>비트까지 같음</translation>
    </message>
    <message numerus="yes">
        <source>%1 m apart, %n end otherwise</source>
        <translation>
            <numerusform>%1 m 차이, %n개는 다르게 끝남</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>%1 m 차이</translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>코어 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Bare reading</source>
        <translation>단순 읽기</translation>
    </message>
    <message>
        <source>%1: %2, run %3 of %4</source>
        <translation>%1: %2, %4회 중 %3회째</translation>
    </message>
</context>
<context>
    <name>boundary_files</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source>There is no %1: a roughness of %2 m, the default of ASCDATA.CFG, is used everywhere that the meteorology gives none.</source>
        <translation>%1이(가) 없습니다. 기상자료에 거칠기가 없는 곳에서는 ASCDATA.CFG의 기본값 %2 m를 씁니다.</translation>
    </message>
    <message>
        <source>must begin with a number: %1.</source>
        <translation>숫자로 시작해야 합니다: %1.</translation>
    </message>
    <message>
        <source>must begin with two numbers: %1.</source>
        <translation>숫자 두 개로 시작해야 합니다: %1.</translation>
    </message>
    <message>
        <source>latitude and longitude of the lower left corner of the grid</source>
        <translation>격자의 왼쪽 아래 모서리의 위도와 경도</translation>
    </message>
    <message>
        <source>spacing in latitude and longitude, in degrees</source>
        <translation>위도와 경도의 간격(도)</translation>
    </message>
    <message>
        <source>number of cells in latitude and longitude</source>
        <translation>위도와 경도 방향의 격자 칸 수</translation>
    </message>
    <message>
        <source>default land use category</source>
        <translation>기본 토지 이용 범주</translation>
    </message>
    <message>
        <source>default roughness length in metres</source>
        <translation>기본 거칠기 길이(m)</translation>
    </message>
    <message>
        <source>names a corner that is not on the globe.</source>
        <translation>모서리가 지구 위의 위치가 아닙니다.</translation>
    </message>
    <message>
        <source>must give spacings above 0 degrees.</source>
        <translation>간격은 0도보다 커야 합니다.</translation>
    </message>
    <message>
        <source>must give whole numbers of cells from 1 to %1.</source>
        <translation>칸 수는 1부터 %1까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>gives more cells than the globe has.</source>
        <translation>칸 수가 지구 전체보다 많습니다.</translation>
    </message>
    <message>
        <source>must give a roughness above 0 m, and 100 m at most.</source>
        <translation>거칠기는 0 m보다 크고 100 m 이하여야 합니다.</translation>
    </message>
    <message>
        <source>the file has %1 lines, ASCDATA.CFG announces %2.</source>
        <translation>파일은 %1행인데 ASCDATA.CFG에는 %2행이라고 되어 있습니다.</translation>
    </message>
    <message>
        <source>has %1 characters; ASCDATA.CFG announces %2 numbers of four characters each.</source>
        <translation>글자가 %1개입니다. ASCDATA.CFG에 따르면 네 글자짜리 숫자 %2개여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” (number %2) is not a whole number.</source>
        <translation>“%1”(%2번째 숫자)은(는) 정수가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>coordinates</name>
    <message>
        <source>Not understood as a coordinate.</source>
        <translation>좌표로 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The minutes, %1, must be below 60.</source>
        <translation>분 값 %1은(는) 60보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>The seconds, %1, must be below 60.</source>
        <translation>초 값 %1은(는) 60보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>Both a minus sign and a letter: leave one of them out.</source>
        <translation>음의 부호와 방위 문자가 함께 있습니다. 둘 중 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>Latitude %1 is not between -90 and 90 degrees.</source>
        <translation>위도 %1은(는) -90도에서 90도 사이가 아닙니다.</translation>
    </message>
    <message>
        <source>Longitude %1 is not between -360 and 360 degrees.</source>
        <translation>경도 %1은(는) -360도에서 360도 사이가 아닙니다.</translation>
    </message>
    <message>
        <source>Both are latitudes: a longitude, E or W, is missing.</source>
        <translation>둘 다 위도입니다. 경도(E 또는 W)가 없습니다.</translation>
    </message>
    <message>
        <source>Both are longitudes: a latitude, N or S, is missing.</source>
        <translation>둘 다 경도입니다. 위도(N 또는 S)가 없습니다.</translation>
    </message>
    <message>
        <source>The latitude comes first; letters allow the other order, as in 126.978E 37.5665N.</source>
        <translation>위도를 먼저 적으십시오. 126.978E 37.5665N처럼 방위 문자를 붙이면 순서를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is no part of a coordinate.</source>
        <translation>“%1”은(는) 좌표에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Write 37.5665, 126.9780 or 37°33&apos;58&quot;N 126°58&apos;41&quot;E.</source>
        <translation>37.5665, 126.9780 또는 37°33&apos;58&quot;N 126°58&apos;41&quot;E처럼 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a latitude and a longitude.</source>
        <translation>“%1”은(는) 위도와 경도가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” can be read in several ways: separate latitude and longitude by a comma or by letters.</source>
        <translation>“%1”은(는) 여러 가지로 읽을 수 있습니다. 위도와 경도를 쉼표나 방위 문자로 나누십시오.</translation>
    </message>
    <message>
        <source>“%1” is no latitude: write 37.5665, -37.5665 or 37°33&apos;58&quot;N.</source>
        <translation>“%1”은(는) 위도가 아닙니다. 37.5665, -37.5665 또는 37°33&apos;58&quot;N처럼 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is no longitude: write 126.978, -126.978 or 126°58&apos;41&quot;E.</source>
        <translation>“%1”은(는) 경도가 아닙니다. 126.978, -126.978 또는 126°58&apos;41&quot;E처럼 적으십시오.</translation>
    </message>
    <message>
        <source>This is a longitude; the latitude has N or S.</source>
        <translation>이것은 경도입니다. 위도에는 N 또는 S를 씁니다.</translation>
    </message>
    <message>
        <source>This is a latitude; the longitude has E or W.</source>
        <translation>이것은 위도입니다. 경도에는 E 또는 W를 씁니다.</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>Outside the meteorology: choose a time from %1 to %2.</source>
        <translation>기상자료의 기간을 벗어났습니다. %1부터 %2 사이의 시각을 고르십시오.</translation>
    </message>
    <message>
        <source>The meteorology ends %1: shorten to %2, or add the next file.</source>
        <translation>기상자료가 %1에 끝납니다. %2로 줄이거나 다음 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>The meteorology begins %1: shorten to %2, or add the previous file.</source>
        <translation>기상자료가 %1에 시작합니다. %2로 줄이거나 이전 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 lies outside the meteorology (%2): move it inside, or remove it.</source>
        <translation>%1이(가) 기상자료의 영역(%2)을 벗어났습니다. 안으로 옮기거나 지우십시오.</translation>
    </message>
    <message>
        <source>%1 starts outside the meteorology (%2 – %3).</source>
        <translation>%1의 출발 시각이 기상자료의 기간(%2 – %3)을 벗어났습니다.</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s numerics need what the meteorology lacks: %1. Choose accurate, or add a file.</source>
        <translation>HYSPLIT 수치법에 필요한 변수가 기상자료에 없습니다: %1. ‘정밀’을 고르거나 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>The meteorology has no vertical motion: choose isobaric or divergence, or add a file with omega.</source>
        <translation>기상자료에 연직속도가 없습니다. 등압 또는 발산을 고르거나 연직속도(omega)가 있는 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>This motion needs what the meteorology lacks: %1. Choose isobaric, or add a file.</source>
        <translation>이 연직운동에 필요한 변수가 기상자료에 없습니다: %1. 등압을 고르거나 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>The meteorology does not know the ground: give m above sea level or hPa.</source>
        <translation>기상자료에 지면 정보가 없습니다. 해발고도(m)나 hPa로 주십시오.</translation>
    </message>
    <message>
        <source>The meteorology does not know heights: give hPa.</source>
        <translation>기상자료에 고도 정보가 없습니다. hPa로 주십시오.</translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>still running</source>
        <translation>계산 중</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>끝까지 계산됨</translation>
    </message>
    <message>
        <source>left the grid at its west edge</source>
        <translation>격자의 서쪽 경계를 벗어남</translation>
    </message>
    <message>
        <source>left the grid at its east edge</source>
        <translation>격자의 동쪽 경계를 벗어남</translation>
    </message>
    <message>
        <source>left the grid at its south edge</source>
        <translation>격자의 남쪽 경계를 벗어남</translation>
    </message>
    <message>
        <source>left the grid at its north edge</source>
        <translation>격자의 북쪽 경계를 벗어남</translation>
    </message>
    <message>
        <source>rose above the highest level of the meteorology</source>
        <translation>기상자료의 최상층 위로 올라감</translation>
    </message>
    <message>
        <source>reached a place where the meteorology has missing values</source>
        <translation>기상자료가 결측인 곳에 이름</translation>
    </message>
    <message>
        <source>no meteorology beyond this time</source>
        <translation>이 시각 이후의 기상자료가 없음</translation>
    </message>
    <message>
        <source>start lies outside the area of the meteorology</source>
        <translation>출발점이 기상자료의 영역 밖에 있음</translation>
    </message>
    <message>
        <source>start lies outside the times of the meteorology</source>
        <translation>출발 시각이 기상자료의 기간 밖에 있음</translation>
    </message>
    <message>
        <source>start lies above the highest level of the meteorology</source>
        <translation>출발점이 기상자료의 최상층보다 높음</translation>
    </message>
    <message>
        <source>start lies below the ground or the lowest level</source>
        <translation>출발점이 지면 또는 최하층보다 낮음</translation>
    </message>
    <message>
        <source>the meteorology has nothing to turn this height into a pressure; give the start in hPa</source>
        <translation>기상자료로는 이 고도를 기압으로 바꿀 수 없음. 출발점을 hPa로 주십시오</translation>
    </message>
    <message>
        <source>the run was cancelled</source>
        <translation>계산이 취소됨</translation>
    </message>
    <message>
        <source>the run could not go on</source>
        <translation>계산을 계속할 수 없었음</translation>
    </message>
    <message>
        <source>data (omega)</source>
        <translation>자료의 연직속도 (omega)</translation>
    </message>
    <message>
        <source>isobaric</source>
        <translation>등압</translation>
    </message>
    <message>
        <source>m above ground</source>
        <translation>m (지면 위)</translation>
    </message>
    <message>
        <source>m above sea level</source>
        <translation>m (해발)</translation>
    </message>
    <message>
        <source>hPa</source>
        <translation>hPa</translation>
    </message>
    <message>
        <source>isentropic</source>
        <translation>등온위</translation>
    </message>
    <message>
        <source>constant density</source>
        <translation>등밀도</translation>
    </message>
    <message>
        <source>constant sigma</source>
        <translation>등시그마</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>data with terrain slope</source>
        <translation>자료 + 지형 경사</translation>
    </message>
    <message>
        <source>data, averaged</source>
        <translation>자료, 평균</translation>
    </message>
    <message>
        <source>data, damped</source>
        <translation>자료, 감쇠</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts moved</source>
        <translation>
            <numerusform>출발점 %n개 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>height %1 instead of %2</source>
        <translation>고도 %1 (이전 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n starts at another height</source>
        <translation>
            <numerusform>출발점 %n개의 고도가 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts at another time</source>
        <translation>
            <numerusform>출발점 %n개의 시각이 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts with another offset or duration</source>
        <translation>
            <numerusform>출발점 %n개의 변위나 계산 기간이 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starts renamed</source>
        <translation>
            <numerusform>출발점 %n개의 이름이 다름</numerusform>
        </translation>
    </message>
    <message>
        <source>number of starts %1 instead of %2</source>
        <translation>출발점 %1개 (이전 %2개)</translation>
    </message>
    <message>
        <source>start time %1 instead of %2</source>
        <translation>출발 시각 %1 (이전 %2)</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>역방향</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>순방향</translation>
    </message>
    <message>
        <source>duration %1 instead of %2</source>
        <translation>계산 기간 %1 (이전 %2)</translation>
    </message>
    <message>
        <source>vertical motion %1 instead of %2</source>
        <translation>연직운동 %1 (이전 %2)</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s numerics instead of accurate ones</source>
        <translation>수치법 HYSPLIT (이전 정밀)</translation>
    </message>
    <message>
        <source>accurate numerics instead of HYSPLIT&apos;s</source>
        <translation>수치법 정밀 (이전 HYSPLIT)</translation>
    </message>
    <message>
        <source>cubic interpolation instead of linear</source>
        <translation>3차 내삽 (이전 선형)</translation>
    </message>
    <message>
        <source>linear interpolation instead of cubic</source>
        <translation>선형 내삽 (이전 3차)</translation>
    </message>
    <message>
        <source>time step %1 instead of %2</source>
        <translation>시간 간격 %1 (이전 %2)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>TRATIO %1 instead of %2</source>
        <translation>TRATIO %1 (이전 %2)</translation>
    </message>
    <message>
        <source>top of the model %1 m instead of %2 m</source>
        <translation>모델 상한 %1 m (이전 %2 m)</translation>
    </message>
    <message>
        <source>other boundary files</source>
        <translation>경계 자료 파일이 다름</translation>
    </message>
    <message>
        <source>output every %1 instead of every %2</source>
        <translation>출력 간격 %1 (이전 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more variables recorded</source>
        <translation>
            <numerusform>변수 %n개를 더 기록</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variables no longer recorded</source>
        <translation>
            <numerusform>변수 %n개를 기록하지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>strategy %1 instead of %2</source>
        <translation>계산 전략 %1 (이전 %2)</translation>
    </message>
    <message>
        <source>workers %1 instead of %2</source>
        <translation>작업 스레드 %1 (이전 %2)</translation>
    </message>
    <message>
        <source>batches of %1 instead of %2</source>
        <translation>묶음 크기 %1 (이전 %2)</translation>
    </message>
    <message>
        <source>with the GPU</source>
        <translation>GPU 사용</translation>
    </message>
    <message>
        <source>without the GPU</source>
        <translation>GPU 사용 안 함</translation>
    </message>
    <message>
        <source>GPU batches of %1 instead of %2</source>
        <translation>GPU 묶음 크기 %1 (이전 %2)</translation>
    </message>
    <message>
        <source>compact winds on the GPU</source>
        <translation>GPU에 압축한 바람</translation>
    </message>
    <message>
        <source>full winds on the GPU</source>
        <translation>GPU에 압축하지 않은 바람</translation>
    </message>
    <message>
        <source>other files of meteorology</source>
        <translation>기상자료 파일이 다름</translation>
    </message>
    <message>
        <source>meteorology %1 instead of %2</source>
        <translation>기상자료 %1 (이전 %2)</translation>
    </message>
</context>
<context>
    <name>display_text</name>
    <message>
        <source>%1° S</source>
        <translation>남위 %1°</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>북위 %1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>서경 %1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>동경 %1°</translation>
    </message>
    <message>
        <source>m AGL</source>
        <translation>m AGL</translation>
    </message>
    <message>
        <source>m ASL</source>
        <translation>m ASL</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>file_dialogs</name>
    <message>
        <source>Open meteorology</source>
        <translation>기상자료 열기</translation>
    </message>
    <message>
        <source>NetCDF (*.nc *.nc4 *.cdf *.netcdf)</source>
        <translation>NetCDF (*.nc *.nc4 *.cdf *.netcdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import starts</source>
        <translation>출발점 가져오기</translation>
    </message>
    <message>
        <source>Tables of starts (*.csv)</source>
        <translation>출발점 표 (*.csv)</translation>
    </message>
    <message>
        <source>Export trajectories</source>
        <translation>궤적 내보내기</translation>
    </message>
    <message>
        <source>Open CONTROL</source>
        <translation>CONTROL 열기</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s CONTROL (CONTROL*)</source>
        <translation>HYSPLIT의 CONTROL (CONTROL*)</translation>
    </message>
    <message>
        <source>Save as CONTROL</source>
        <translation>CONTROL로 저장</translation>
    </message>
    <message>
        <source>Open trajectories</source>
        <translation>궤적 열기</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s endpoints (tdump*)</source>
        <translation>HYSPLIT 궤적 파일 (tdump*)</translation>
    </message>
    <message>
        <source>Windline&apos;s tables and maps (*.csv *.geojson *.nc)</source>
        <translation>Windline의 표와 지도 (*.csv *.geojson *.nc)</translation>
    </message>
    <message>
        <source>Export benchmark</source>
        <translation>성능 측정 내보내기</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Every single run (*.json)</source>
        <translation>실행 하나하나 (*.json)</translation>
    </message>
    <message>
        <source>Charts (*.png)</source>
        <translation>그래프 (*.png)</translation>
    </message>
    <message>
        <source>Save map picture</source>
        <translation>지도 그림 저장</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Picture, 300 dots per inch (*.png)</source>
        <translation>그림, 300 dpi (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Page for print (*.pdf)</source>
        <translation>인쇄용 쪽 (*.pdf)</translation>
    </message>
    <message>
        <source>Plotted values (*.csv)</source>
        <translation>그려진 값 (*.csv)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Windline&apos;s projects (*.windline)</source>
        <translation>Windline 프로젝트 (*.windline)</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>다른 이름으로 프로젝트 저장</translation>
    </message>
</context>
<context>
    <name>gui_options</name>
    <message>
        <source>--demo brings its own meteorology: name no files with it.</source>
        <translation>--demo에는 기상자료가 들어 있습니다. 파일을 함께 주지 마십시오.</translation>
    </message>
    <message>
        <source>--export works together with --screenshot.</source>
        <translation>--export는 --screenshot과 함께 씁니다.</translation>
    </message>
    <message>
        <source>%1: no format has this ending.</source>
        <translation>%1: 이런 확장자의 형식은 없습니다.</translation>
    </message>
    <message>
        <source>Air-parcel trajectories: where air came from and where it goes.</source>
        <translation>공기괴 궤적: 공기가 어디에서 와서 어디로 가는지 계산합니다.</translation>
    </message>
    <message>
        <source>Open the built-in demonstration (synthetic winds) and run it.</source>
        <translation>내장된 예제(가상 바람)를 열어 계산합니다.</translation>
    </message>
    <message>
        <source>Run, save a picture of the window, and end.</source>
        <translation>계산하고 창의 그림을 저장한 뒤 끝냅니다.</translation>
    </message>
    <message>
        <source>With --screenshot: also write the trajectories; may be repeated.</source>
        <translation>--screenshot과 함께: 궤적도 저장합니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1600x1000.</source>
        <translation>창의 크기. 예: 1600x1000</translation>
    </message>
    <message>
        <source>Dark colours, whatever the desktop.</source>
        <translation>데스크톱 설정과 관계없이 어두운 색으로.</translation>
    </message>
    <message>
        <source>Light colours, whatever the desktop.</source>
        <translation>데스크톱 설정과 관계없이 밝은 색으로.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, such as 1600x1000.</source>
        <translation>--size는 너비x높이로 주십시오. 예: 1600x1000</translation>
    </message>
    <message>
        <source>--screenshot needs something to show: name files, or --demo.</source>
        <translation>--screenshot으로 보일 것이 없습니다. 파일이나 --demo를 주십시오.</translation>
    </message>
    <message>
        <source>Meteorology (one timeline), a CONTROL of HYSPLIT, trajectories (tdump, CSV, …) or tables of starts; told apart by what they hold.</source>
        <translation>기상자료(이어진 기간), HYSPLIT의 CONTROL, 궤적(tdump, CSV 등) 또는 출발점 표. 내용으로 구별합니다.</translation>
    </message>
    <message>
        <source>Language of the window: en or ko.</source>
        <translation>창의 언어: en 또는 ko.</translation>
    </message>
    <message>
        <source>--language knows en and ko.</source>
        <translation>--language에는 en과 ko를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>With --screenshot: the panel in front, such as trajectories.</source>
        <translation>--screenshot과 함께: 앞에 보일 패널(예: trajectories).</translation>
    </message>
</context>
<context>
    <name>hidden_link</name>
    <message>
        <source>&amp;Hide on the map</source>
        <translation>지도에서 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>지도에 보이기(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;all hidden trajectories</source>
        <translation>숨긴 궤적 모두 보이기(&amp;A)</translation>
    </message>
</context>
<context>
    <name>hysplit_files</name>
    <message>
        <source>the file is empty; %1 must stand here.</source>
        <translation>파일이 비어 있습니다. 여기에 %1이(가) 있어야 합니다.</translation>
    </message>
    <message>
        <source>the file ends; %1 must stand here.</source>
        <translation>파일이 끝났습니다. 여기에 %1이(가) 있어야 합니다.</translation>
    </message>
    <message>
        <source>“/” for HYSPLIT&apos;s default is not supported; write %1.</source>
        <translation>HYSPLIT의 기본값을 뜻하는 “/”은 지원하지 않습니다. %1을(를) 쓰십시오.</translation>
    </message>
    <message>
        <source>the line is empty; %1 must stand here.</source>
        <translation>빈 행입니다. 여기에 %1이(가) 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must stand here, not “%2”.</source>
        <translation>여기에는 “%2”이(가) 아니라 %1이(가) 있어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” and what follows in this line is not used.</source>
        <translation>“%1”과 그 행의 나머지는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>the start time (year, month, day, hour, and minute if wanted)</source>
        <translation>출발 시각(년, 월, 일, 시, 필요하면 분)</translation>
    </message>
    <message>
        <source>“%1” is not a year, month, day, hour or minute of the start time.</source>
        <translation>“%1”은(는) 출발 시각의 년, 월, 일, 시, 분이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a time: hours go from 0 to 23, minutes from 0 to 59.</source>
        <translation>“%1”은(는) 시각이 아닙니다. 시는 0–23, 분은 0–59입니다.</translation>
    </message>
    <message>
        <source>“%1” is not a date (year, month, day, hour in UTC).</source>
        <translation>“%1”은(는) 날짜(UTC 년, 월, 일, 시)가 아닙니다.</translation>
    </message>
    <message>
        <source>the number of starts</source>
        <translation>출발점의 수</translation>
    </message>
    <message>
        <source>“%1” is not a number of starts (1 or more).</source>
        <translation>“%1”은(는) 출발점의 수(1 이상)가 아닙니다.</translation>
    </message>
    <message>
        <source>line %1 announces %2 starts, and %3 are given (latitude, longitude and height in a line each).</source>
        <translation>%1행에는 출발점이 %2개라고 되어 있으나 %3개만 있습니다(행마다 위도, 경도, 고도).</translation>
    </message>
    <message>
        <source>a start (latitude, longitude, height)</source>
        <translation>출발점(위도, 경도, 고도)</translation>
    </message>
    <message>
        <source>“%1” is not a number; a start is latitude, longitude, height.</source>
        <translation>“%1”은(는) 숫자가 아닙니다. 출발점은 위도, 경도, 고도입니다.</translation>
    </message>
    <message>
        <source>the latitude %1 is not within -90 … 90 degrees.</source>
        <translation>위도 %1이(가) -90 … 90도를 벗어났습니다.</translation>
    </message>
    <message>
        <source>the longitude %1 is not within -360 … 360 degrees.</source>
        <translation>경도 %1이(가) -360 … 360도를 벗어났습니다.</translation>
    </message>
    <message>
        <source>the height %1 m is not within 0 … 100,000 m.</source>
        <translation>고도 %1 m가 0 … 100,000 m를 벗어났습니다.</translation>
    </message>
    <message>
        <source>the hours to run, negative for backward,</source>
        <translation>계산 시간(역방향은 음수)</translation>
    </message>
    <message>
        <source>“%1” hours cannot be run; give hours forward (24) or backward (-24), ten years at most.</source>
        <translation>“%1”시간은 계산할 수 없습니다. 순방향(24)이나 역방향(-24)의 시간을 10년 이내로 주십시오.</translation>
    </message>
    <message>
        <source>the vertical motion, a number from 0 to 8,</source>
        <translation>연직운동(0–8의 수)</translation>
    </message>
    <message>
        <source>the vertical motion %1 is not known; choose a number from 0 to 8.</source>
        <translation>연직운동 %1은(는) 없습니다. 0부터 8까지의 수를 고르십시오.</translation>
    </message>
    <message>
        <source>the top of the model, in metres,</source>
        <translation>모형 상단(m)</translation>
    </message>
    <message>
        <source>“%1” is not a top of the model above 0 m, and 100,000 m at most.</source>
        <translation>“%1”은(는) 0 m보다 높고 100,000 m 이하인 모형 상단이 아닙니다.</translation>
    </message>
    <message>
        <source>the number of meteorology files</source>
        <translation>기상자료 파일의 수</translation>
    </message>
    <message>
        <source>“%1” is not a number of meteorology files (or of grids, and of files of each).</source>
        <translation>“%1”은(는) 기상자료 파일의 수(또는 격자의 수와 격자마다의 파일 수)가 아닙니다.</translation>
    </message>
    <message>
        <source>the file ends; line %1 announces %2 meteorology files, which with the output take %3 lines (folder and name of each), and %4 are there.</source>
        <translation>파일이 끝났습니다. %1행에는 기상자료 파일이 %2개라고 되어 있어 출력까지 %3행(각각 폴더와 이름)이 필요하지만 %4행뿐입니다.</translation>
    </message>
    <message>
        <source>“%1” cannot stand behind the output&apos;s name: with %2 meteorology files, as line %3 announces, a trajectory&apos;s CONTROL ends with line %4.</source>
        <translation>출력의 이름 뒤에 “%1”이(가) 올 수 없습니다. %3행에 따르면 기상자료 파일이 %2개이므로 궤적의 CONTROL은 %4행에서 끝납니다.</translation>
    </message>
    <message>
        <source>the line is empty; a folder or file must be named here.</source>
        <translation>빈 행입니다. 여기에 폴더나 파일의 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, %2행: </translation>
    </message>
    <message>
        <source>“%1” stands outside the group &amp;%2 and is not used.</source>
        <translation>“%1”은(는) &amp;%2 그룹 밖에 있어 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>the file ends without the group &amp;%1.</source>
        <translation>&amp;%1 그룹 없이 파일이 끝났습니다.</translation>
    </message>
    <message>
        <source>the group &amp;%1 is not ended; write / in a line of its own.</source>
        <translation>&amp;%1 그룹이 끝나지 않았습니다. 별도의 행에 /를 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” begins before / or &amp;END.</source>
        <translation>/ 또는 &amp;END가 나오기 전에 “%1”이(가) 시작됩니다.</translation>
    </message>
    <message>
        <source>the quotation marks of “%1” are not closed.</source>
        <translation>“%1”의 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is neither a name with = nor a value.</source>
        <translation>“%1”은(는) =가 붙은 이름도 값도 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a value.</source>
        <translation>“%1”은(는) 값이 아닙니다.</translation>
    </message>
    <message>
        <source>there is no meteorology file %1; check folder and name.</source>
        <translation>기상자료 파일 %1이(가) 없습니다. 폴더와 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a meteorology file.</source>
        <translation>%1은(는) 기상자료 파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>the height %1 m is below the ground.</source>
        <translation>고도 %1 m가 지면 아래입니다.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source>NSTR = %1 makes more than %2 starts; start less often.</source>
        <translation>NSTR = %1이면 출발점이 %2개를 넘습니다. 출발 횟수를 줄이십시오.</translation>
    </message>
    <message>
        <source>winds at 10 m and temperatures at 2 m are used</source>
        <translation>10 m 바람과 2 m 기온을 씁니다</translation>
    </message>
    <message>
        <source>heights are written above ground</source>
        <translation>고도는 지면 위 고도로 저장합니다</translation>
    </message>
    <message>
        <source>mixing depths are written as the meteorology gives them</source>
        <translation>혼합고는 기상자료의 값 그대로 저장합니다</translation>
    </message>
    <message>
        <source>mixing depths are those of the meteorology</source>
        <translation>혼합고는 기상자료의 것을 씁니다</translation>
    </message>
    <message>
        <source>trajectories are not split in the vertical</source>
        <translation>궤적을 연직으로 나누지 않습니다</translation>
    </message>
    <message>
        <source>the wind is not among the columns of the tdump file</source>
        <translation>tdump 파일의 열에 바람은 없습니다</translation>
    </message>
    <message>
        <source>%1 is set a second time, after line %2; this one holds.</source>
        <translation>%2행에 이어 %1을(를) 두 번째로 정했습니다. 이것을 따릅니다.</translation>
    </message>
    <message>
        <source>%1 is not a setting that Windline knows; it is not used.</source>
        <translation>%1은(는) Windline이 모르는 설정이어서 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>DELT = %1 (a least time step) is not supported; the step follows from TRATIO alone.</source>
        <translation>DELT = %1(최소 시간 간격)은(는) 지원하지 않습니다. 간격은 TRATIO로만 정합니다.</translation>
    </message>
    <message>
        <source>DELT = %1 must be whole minutes that divide an hour, such as 10, 20 or 60, or 0 for steps that follow the wind.</source>
        <translation>DELT = %1은(는) 10, 20, 60처럼 1시간을 나누는 정수 분이거나, 바람에 따르는 간격을 뜻하는 0이어야 합니다.</translation>
    </message>
    <message>
        <source>KMSL = 2 (heights as fractions of the mixing depth) is not supported; give heights above ground (0) or above sea level (1).</source>
        <translation>KMSL = 2(혼합고에 대한 비율로 준 고도)는 지원하지 않습니다. 지면 위 고도(0)나 해발고도(1)로 주십시오.</translation>
    </message>
    <message>
        <source>NSTR = %1 (new trajectories from the end points of others) is not supported; use 0, or hours between starts.</source>
        <translation>NSTR = %1(다른 궤적의 끝점에서 새 궤적)은(는) 지원하지 않습니다. 0이나 출발 간격(시간)을 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 = %2 is not supported; %3.</source>
        <translation>%1 = %2은(는) 지원하지 않습니다. %3.</translation>
    </message>
    <message>
        <source>%1 has %2 values, and can have one.</source>
        <translation>%1에 값이 %2개 있으나 하나만 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 = %2 is not a number from %3 to %4.</source>
        <translation>%1 = %2은(는) %3부터 %4까지의 수가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 = %2 is not a whole number from %3 to %4.</source>
        <translation>%1 = %2은(는) %3부터 %4까지의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>CONTROL needs one start at least.</source>
        <translation>CONTROL에는 출발점이 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>CONTROL holds whole hours of duration; it is rounded.</source>
        <translation>CONTROL의 계산 기간은 정수 시간입니다. 반올림합니다.</translation>
    </message>
    <message>
        <source>CONTROL holds one start time, or the same starts again every few hours: all starts are written with the first one&apos;s time, %1, and the same duration.</source>
        <translation>CONTROL에는 출발 시각 하나, 또는 몇 시간마다 되풀이되는 같은 출발점만 들어갑니다. 모든 출발점을 첫 시각 %1과 같은 기간으로 저장합니다.</translation>
    </message>
    <message>
        <source>CONTROL holds heights in metres, not pressures: starts at a pressure are left out.</source>
        <translation>CONTROL의 고도는 기압이 아니라 미터입니다. 기압으로 준 출발점은 빠집니다.</translation>
    </message>
    <message>
        <source>CONTROL holds heights above ground or heights above sea level, not both: starts that differ from the first are left out.</source>
        <translation>CONTROL에는 지면 위 고도와 해발고도를 함께 둘 수 없습니다. 첫 출발점과 다른 것은 빠집니다.</translation>
    </message>
    <message>
        <source>CONTROL holds no names of starts: they are left out.</source>
        <translation>CONTROL에는 출발점의 이름이 들어가지 않습니다. 이름은 빠집니다.</translation>
    </message>
    <message>
        <source>CONTROL holds no displaced meteorology: members of an ensemble become equal starts.</source>
        <translation>CONTROL에는 옮겨진 기상자료를 나타낼 수 없습니다. 앙상블 멤버들이 같은 출발점이 됩니다.</translation>
    </message>
    <message>
        <source>CONTROL needs a start time.</source>
        <translation>CONTROL에는 출발 시각이 필요합니다.</translation>
    </message>
    <message>
        <source>CONTROL holds times to the minute; seconds are left out.</source>
        <translation>CONTROL의 시각은 분까지입니다. 초는 빠집니다.</translation>
    </message>
    <message>
        <source>CONTROL needs one meteorology file at least.</source>
        <translation>CONTROL에는 기상자료 파일이 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>CONTROL stands for HYSPLIT&apos;s numerics: opened again, the run uses them rather than the accurate ones.</source>
        <translation>CONTROL은 HYSPLIT 수치법을 뜻합니다. 다시 열면 ‘정밀’ 대신 HYSPLIT 수치법으로 계산합니다.</translation>
    </message>
    <message>
        <source>CONTROL does not know the automatic vertical motion: that of the data (0) is written.</source>
        <translation>CONTROL에는 자동 연직운동이 없습니다. 자료의 연직속도(0)로 저장합니다.</translation>
    </message>
    <message>
        <source>SETUP.CFG holds whole minutes between points; they are rounded.</source>
        <translation>SETUP.CFG의 출력 간격은 정수 분입니다. 반올림합니다.</translation>
    </message>
    <message>
        <source>SETUP.CFG has no setting for the variable “%1” along the path.</source>
        <translation>SETUP.CFG에는 궤적 변수 “%1”의 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>many_starts</name>
    <message numerus="yes">
        <source>%n selected starts</source>
        <translation>
            <numerusform>선택한 출발점 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>지점 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heights</source>
        <translation>
            <numerusform>고도 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>시각 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>멤버 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Give heights as numbers, such as 500, 1000, 1500.</source>
        <translation>고도를 숫자로 주십시오. 예: 500, 1000, 1500</translation>
    </message>
    <message>
        <source>Choose several times or the ensemble: the selected starts alone are there already.</source>
        <translation>여러 시각이나 앙상블을 고르십시오. 선택한 출발점만으로는 달라지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n starts</source>
        <translation>
            <numerusform>출발점 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: more than the %2 that the window takes at once. Take fewer, or windline-cli.</source>
        <translation>%1: 창에서 한 번에 다룰 수 있는 %2개보다 많습니다. 줄이거나 windline-cli를 쓰십시오.</translation>
    </message>
    <message>
        <source>Height %1 m above ground is not between 0 and 100,000 m.</source>
        <translation>지상 고도 %1 m는 0 m에서 100,000 m 사이가 아닙니다.</translation>
    </message>
    <message>
        <source>Height %1 m above sea level is not between -500 and 100,000 m.</source>
        <translation>해발 고도 %1 m는 -500 m에서 100,000 m 사이가 아닙니다.</translation>
    </message>
    <message>
        <source>Pressure %1 hPa is not between 0.1 and 1100 hPa.</source>
        <translation>기압 %1 hPa는 0.1 hPa에서 1100 hPa 사이가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>meteorology</name>
    <message>
        <source>all longitudes</source>
        <translation>모든 경도</translation>
    </message>
    <message>
        <source>%1
every %2, %3 times</source>
        <translation>%1
%2 간격, %3개 시각</translation>
    </message>
    <message>
        <source>%1
%2 times, unevenly spaced</source>
        <translation>%1
%2개 시각, 간격이 일정하지 않음</translation>
    </message>
    <message>
        <source>%1, %2 – %3 hPa</source>
        <translation>%1개, %2 – %3 hPa</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>기온</translation>
    </message>
    <message>
        <source>geopotential height</source>
        <translation>지위고도</translation>
    </message>
    <message>
        <source>surface pressure</source>
        <translation>지면기압</translation>
    </message>
    <message>
        <source>wind u</source>
        <translation>바람 u</translation>
    </message>
    <message>
        <source>wind v</source>
        <translation>바람 v</translation>
    </message>
    <message>
        <source>omega</source>
        <translation>연직속도(omega)</translation>
    </message>
    <message>
        <source>10&#xa0;m wind u</source>
        <translation>10&#xa0;m 바람 u</translation>
    </message>
    <message>
        <source>10&#xa0;m wind v</source>
        <translation>10&#xa0;m 바람 v</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>지형고도</translation>
    </message>
    <message>
        <source>upward velocity</source>
        <translation>상승속도</translation>
    </message>
    <message>
        <source>specific humidity</source>
        <translation>비습</translation>
    </message>
    <message>
        <source>relative humidity</source>
        <translation>상대습도</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>2&#xa0;m temperature</source>
        <translation>2&#xa0;m 기온</translation>
    </message>
    <message>
        <source>surface temperature</source>
        <translation>지표온도</translation>
    </message>
    <message>
        <source>mixing depth</source>
        <translation>혼합고</translation>
    </message>
    <message>
        <source>precipitation</source>
        <translation>강수량</translation>
    </message>
    <message>
        <source>solar flux</source>
        <translation>태양복사</translation>
    </message>
    <message>
        <source>roughness</source>
        <translation>거칠기</translation>
    </message>
    <message>
        <source>There is nothing between %1 and %2, and runs end there: add what is missing.</source>
        <translation>%1과(와) %2 사이의 자료가 없어 계산이 거기서 끝납니다. 빠진 파일을 더하십시오.</translation>
    </message>
</context>
<context>
    <name>plot_overlay</name>
    <message>
        <source>Ground: %1</source>
        <translation>지면: %1</translation>
    </message>
</context>
<context>
    <name>plot_picture</name>
    <message>
        <source>%1: a plot is written as .png, .svg, .pdf or .csv; choose one of them.</source>
        <translation>%1: 그래프는 .png, .svg, .pdf, .csv로 저장합니다. 이 가운데 고르십시오.</translation>
    </message>
    <message>
        <source>The plot cannot be written to %1: %2.</source>
        <translation>그래프를 %1에 쓸 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>plot_series</name>
    <message>
        <source>Height above sea level</source>
        <translation>해발고도</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>지면 위 고도</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>Distance from the start</source>
        <translation>출발점에서의 거리</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>settings_text</name>
    <message>
        <source>Pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>Potential temperature</source>
        <translation>온위</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>온위</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>기온</translation>
    </message>
    <message>
        <source>T</source>
        <translation>기온</translation>
    </message>
    <message>
        <source>Rainfall</source>
        <translation>강수강도</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>강수</translation>
    </message>
    <message>
        <source>Mixing depth</source>
        <translation>혼합고</translation>
    </message>
    <message>
        <source>mixing depth</source>
        <translation>혼합고</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>상대습도</translation>
    </message>
    <message>
        <source>RH</source>
        <translation>상대습도</translation>
    </message>
    <message>
        <source>Specific humidity</source>
        <translation>비습</translation>
    </message>
    <message>
        <source>q</source>
        <translation>비습</translation>
    </message>
    <message>
        <source>Mixing ratio of water vapour</source>
        <translation>수증기 혼합비</translation>
    </message>
    <message>
        <source>mixing ratio</source>
        <translation>혼합비</translation>
    </message>
    <message>
        <source>Terrain height</source>
        <translation>지형고도</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>지형고도</translation>
    </message>
    <message>
        <source>Downward solar flux</source>
        <translation>하향 태양복사</translation>
    </message>
    <message>
        <source>solar flux</source>
        <translation>태양복사</translation>
    </message>
    <message>
        <source>Eastward wind</source>
        <translation>동서바람</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>Northward wind</source>
        <translation>남북바람</translation>
    </message>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Vertical velocity (omega)</source>
        <translation>연직속도 (omega)</translation>
    </message>
    <message>
        <source>omega</source>
        <translation>omega</translation>
    </message>
    <message>
        <source>Distance travelled</source>
        <translation>이동 거리</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>이동 거리</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>정밀</translation>
    </message>
    <message>
        <source>HYSPLIT&apos;s own scheme: its internal levels, interpolation and time steps. For its numbers, and to go on with its runs.</source>
        <translation>HYSPLIT의 방식: 내부 연직층, 내삽, 시간 간격이 HYSPLIT과 같습니다. HYSPLIT과 같은 값을 얻거나 그 계산을 이어 갈 때 씁니다.</translation>
    </message>
    <message>
        <source>Windline&apos;s own scheme: the levels of the meteorology, short steps on the sphere. The best answer to where the air went.</source>
        <translation>Windline의 방식: 기상자료의 층을 그대로 쓰고 구면에서 짧은 간격으로 계산합니다. 공기가 간 곳을 가장 정확히 알려 줍니다.</translation>
    </message>
    <message>
        <source>Rise and sink with the vertical wind of the meteorology (HYSPLIT&apos;s 0).</source>
        <translation>기상자료의 연직속도를 따라 오르내립니다 (HYSPLIT의 0).</translation>
    </message>
    <message>
        <source>Stay at the pressure of the start, in hPa (HYSPLIT&apos;s 1).</source>
        <translation>출발점의 기압(hPa)을 유지합니다 (HYSPLIT의 1).</translation>
    </message>
    <message>
        <source>Stay at the potential temperature of the start, in K: dry air without heating (HYSPLIT&apos;s 2).</source>
        <translation>출발점의 온위(K)를 유지합니다. 비단열 가열이 없는 건조 공기입니다 (HYSPLIT의 2).</translation>
    </message>
    <message>
        <source>Stay at the air density of the start, in kg/m³ (HYSPLIT&apos;s 3).</source>
        <translation>출발점의 공기 밀도(kg/m³)를 유지합니다 (HYSPLIT의 3).</translation>
    </message>
    <message>
        <source>Follow the terrain: stay at the same fraction of the height between ground and top (HYSPLIT&apos;s 4).</source>
        <translation>지형을 따라갑니다. 지면과 모형 상단 사이의 같은 비율의 높이를 유지합니다 (HYSPLIT의 4).</translation>
    </message>
    <message>
        <source>Vertical wind from the divergence of the horizontal wind, for files without one (HYSPLIT&apos;s 5).</source>
        <translation>수평바람의 발산에서 연직속도를 구합니다. 연직속도가 없는 자료에 씁니다 (HYSPLIT의 5).</translation>
    </message>
    <message>
        <source>The vertical wind of the meteorology and the rise of the terrain, in m/s, for data given above sea level (HYSPLIT&apos;s 6).</source>
        <translation>기상자료의 연직속도에 지형 상승(m/s)을 더합니다. 해발고도 기준 자료에 씁니다 (HYSPLIT의 6).</translation>
    </message>
    <message>
        <source>The vertical wind averaged over neighbouring grid points, for fine grids with long intervals (HYSPLIT&apos;s 7).</source>
        <translation>이웃 격자점에서 평균한 연직속도입니다. 격자가 조밀하고 시간 간격이 긴 자료에 씁니다 (HYSPLIT의 7).</translation>
    </message>
    <message>
        <source>The vertical wind made weaker, for fine grids with long intervals (HYSPLIT&apos;s 8).</source>
        <translation>감쇠시킨 연직속도입니다. 격자가 조밀하고 시간 간격이 긴 자료에 씁니다 (HYSPLIT의 8).</translation>
    </message>
    <message>
        <source>Chosen by the latitude of the starts and by what the meteorology holds; the result says what was chosen (HYSPLIT has no such number).</source>
        <translation>출발점의 위도와 기상자료의 변수에 따라 고릅니다. 무엇을 골랐는지는 결과에 나옵니다 (HYSPLIT에는 없는 선택입니다).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>start_matrix</name>
    <message>
        <source>The latitudes of the corners must lie between -90 and 90 degrees.</source>
        <translation>모서리의 위도는 -90도와 90도 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The longitudes of the corners must lie between -360 and 360 degrees.</source>
        <translation>모서리의 경도는 -360도와 360도 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The steps must be greater than 0 degrees; the order of the corners tells the direction.</source>
        <translation>간격은 0도보다 커야 합니다. 방향은 모서리의 순서로 정해집니다.</translation>
    </message>
    <message>
        <source>The corners lie more than once around the Earth apart: give longitudes within 360 degrees of each other.</source>
        <translation>모서리가 지구 한 바퀴보다 멀리 있습니다. 경도의 차이를 360도 안으로 주십시오.</translation>
    </message>
    <message>
        <source>The matrix has %1 x %2 places; a run can have %3 starts. Use larger steps.</source>
        <translation>격자의 지점이 %1 x %2곳입니다. 한 계산의 출발점은 %3개까지입니다. 간격을 넓히십시오.</translation>
    </message>
</context>
<context>
    <name>start_plan</name>
    <message>
        <source>%1 places times %2 heights are more than the %3 starts that a run can have.</source>
        <translation>지점 %1곳 × 고도 %2개는 한 계산의 출발점 한도 %3개보다 많습니다.</translation>
    </message>
    <message>
        <source>The time between starts must be a second at least.</source>
        <translation>출발 시각의 간격은 1초 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The last start, %1, is before the first, %2.</source>
        <translation>끝 출발 시각 %1이(가) 첫 출발 시각 %2보다 앞섭니다.</translation>
    </message>
    <message>
        <source>%1 start times are more than the %2 starts that a run can have.</source>
        <translation>출발 시각 %1개는 한 계산의 출발점 한도 %2개보다 많습니다.</translation>
    </message>
    <message>
        <source>%1 starts times %2 times times %3 members are more than the %4 starts that a run can have.</source>
        <translation>출발점 %1개 × 시각 %2개 × 멤버 %3개는 한 계산의 출발점 한도 %4개보다 많습니다.</translation>
    </message>
</context>
<context>
    <name>start_ring</name>
    <message>
        <source>The centre of the ring must lie between -90 and 90 degrees of latitude and -360 and 360 of longitude.</source>
        <translation>원의 중심은 위도 -90도~90도, 경도 -360도~360도 안에 있어야 합니다.</translation>
    </message>
    <message>
        <source>The radius of the ring must be greater than 0 and less than 20,015 km, half around the Earth.</source>
        <translation>원의 반지름은 0보다 크고 지구 둘레의 절반인 20,015 km보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>A ring has 1 to 1,000,000 places.</source>
        <translation>원에는 지점을 1개에서 1,000,000개까지 둘 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>starts_csv</name>
    <message>
        <source>is missing; name it in the first line</source>
        <translation>열이 없습니다. 첫 행에 이름을 적으십시오</translation>
    </message>
    <message>
        <source>Line %1 has %2 values, the first line has %3.</source>
        <translation>%1행의 값은 %2개인데 첫 행에는 %3개입니다.</translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation>열이 두 번 있습니다</translation>
    </message>
    <message>
        <source>is not known; use latitude, longitude, height, unit, name, time, or remove it</source>
        <translation>모르는 열입니다. latitude, longitude, height, unit, name, time 가운데 하나로 바꾸거나 지우십시오</translation>
    </message>
    <message>
        <source>“%1” is not a number (a decimal point, no unit)</source>
        <translation>“%1”은(는) 숫자가 아닙니다(소수점은 마침표, 단위 없이)</translation>
    </message>
    <message>
        <source>%1 is not within %2 … %3</source>
        <translation>%1이(가) %2 … %3을(를) 벗어났습니다</translation>
    </message>
    <message>
        <source>“%1” is not m (above ground), masl or hPa</source>
        <translation>“%1”은(는) m(지면 위), masl, hPa 가운데 하나가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not a time in UTC like 2026-11-22T12:00Z</source>
        <translation>“%1”은(는) 2026-11-22T12:00Z와 같은 UTC 시각이 아닙니다</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>%1행 %2 열: %3.</translation>
    </message>
    <message>
        <source>The table is empty: write latitude,longitude,height in its first line, and one start in each line below.</source>
        <translation>표가 비어 있습니다. 첫 행에 latitude,longitude,height를 쓰고 그 아래에 한 행에 출발점 하나씩 쓰십시오.</translation>
    </message>
    <message>
        <source>The table is UTF-16 text: save it as CSV in UTF-8.</source>
        <translation>표가 UTF-16 텍스트입니다. UTF-8의 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>There is no file %1; check its name and folder.</source>
        <translation>%1 파일이 없습니다. 이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a table in it.</source>
        <translation>%1은(는) 폴더입니다. 그 안의 표를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file; save the table as one.</source>
        <translation>%1은(는) 일반 파일이 아닙니다. 표를 일반 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check that you may open it.</source>
        <translation>%1을(를) 읽을 수 없습니다. 여는 권한이 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>starts_text</name>
    <message>
        <source>“%1” is not a height such as 500, 1500 masl or 850 hPa.</source>
        <translation>“%1”은(는) 500, 1500 masl, 850 hPa와 같은 고도가 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>There is no text to paste: copy latitude, longitude, height and name, a start a line.</source>
        <translation>붙여넣을 글이 없습니다. 위도, 경도, 고도, 이름을 한 줄에 출발점 하나씩 복사하십시오.</translation>
    </message>
</context>
<context>
    <name>text_file</name>
    <message>
        <source>There is no file %1; check its name and folder.</source>
        <translation>%1 파일이 없습니다. 이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1은(는) 파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1은(는) 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is too large for a text file of this kind; is it the right one?</source>
        <translation>%1은(는) 이런 텍스트 파일로는 너무 큽니다. 맞는 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check that you may open it.</source>
        <translation>%1을(를) 읽을 수 없습니다. 여는 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a text file; is it the right one?</source>
        <translation>%1은(는) 텍스트 파일이 아닙니다. 맞는 파일인지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>value_scale</name>
    <message>
        <source>Height above ground</source>
        <translation>지면 위 고도</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>기압</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과 시간</translation>
    </message>
</context>
<context>
    <name>windline::AboutDialog</name>
    <message>
        <source>About Windline</source>
        <translation>Windline 정보</translation>
    </message>
    <message>
        <source>Air-parcel trajectories: where air came from and where it goes.</source>
        <translation>공기괴 궤적: 공기가 어디에서 와서 어디로 가는지 계산합니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty; with an additional permission to combine it with NVIDIA&apos;s CUDA runtime.</source>
        <translation>GNU 일반 공중 사용 허가서 3판 이상을 따르는 자유 소프트웨어이며, 어떠한 보증도 없습니다. NVIDIA의 CUDA 런타임과 결합하는 것이 추가로 허용됩니다.</translation>
    </message>
    <message>
        <source>HYSPLIT is the work of NOAA&apos;s Air Resources Laboratory. Windline is not part of it: it follows its published methods, reads its files, and is compared with its results.</source>
        <translation>HYSPLIT은 NOAA 대기자원연구소(ARL)의 모형입니다. Windline은 그 일부가 아니며, 공개된 방법을 따르고 그 파일을 읽고 그 결과와 비교합니다.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Coast lines, borders, lakes and places: Natural Earth, public domain.</source>
        <translation>해안선, 국경, 호수, 지명: Natural Earth(퍼블릭 도메인).</translation>
    </message>
    <message>
        <source>Meteorology: whoever made the files that you open; cite them. The demonstration&apos;s is made of formulae by Windline itself.</source>
        <translation>기상자료: 여는 파일을 만든 기관의 것이므로 출처를 밝히십시오. 예제의 기상자료는 Windline이 수식으로 만든 것입니다.</translation>
    </message>
    <message>
        <source>Colours safe for colour-blind readers: Okabe and Ito (2008) for lines; cividis (Nuñez, Anderton and Renslow 2018) and viridis (van der Walt and Smith 2015) for values.</source>
        <translation>색각 이상자도 구별할 수 있는 색: 선은 Okabe와 Ito(2008), 값은 cividis(Nuñez, Anderton, Renslow 2018)와 viridis(van der Walt, Smith 2015).</translation>
    </message>
    <message>
        <source>Online map tiles, where you have chosen a server: as the map itself says.</source>
        <translation>온라인 지도 타일(서버를 선택한 경우): 지도에 표시된 출처를 따릅니다.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Co&amp;py versions</source>
        <translation>버전 복사(&amp;P)</translation>
    </message>
    <message>
        <source>For a report of a problem</source>
        <translation>문제를 알릴 때 씁니다</translation>
    </message>
</context>
<context>
    <name>windline::AddManyDialog</name>
    <message>
        <source>Add many starts</source>
        <translation>출발점 여러 개 추가</translation>
    </message>
    <message>
        <source>Number of starts</source>
        <translation>출발점의 수</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>지점</translation>
    </message>
    <message>
        <source>One place</source>
        <translation>한 지점</translation>
    </message>
    <message>
        <source>Grid over a rectangle</source>
        <translation>직사각형 영역의 격자</translation>
    </message>
    <message>
        <source>The selected starts (%1)</source>
        <translation>선택한 출발점 (%1개)</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>지점(&amp;P)</translation>
    </message>
    <message>
        <source>Each is replaced by those made from it.</source>
        <translation>각 출발점은 그로부터 만들어지는 것으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>고도</translation>
    </message>
    <message>
        <source>500, 1000, 1500</source>
        <translation>500, 1000, 1500</translation>
    </message>
    <message>
        <source>&amp;Heights</source>
        <translation>고도(&amp;H)</translation>
    </message>
    <message>
        <source>Several &amp;times</source>
        <translation>여러 시각(&amp;T)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>&amp;27 members around each start</source>
        <translation>출발점마다 멤버 &amp;27개</translation>
    </message>
    <message>
        <source>As HYSPLIT&apos;s ensemble: each member finds the meteorology displaced by one grid cell and 0.01 sigma (about 250 m), or not, in every direction.</source>
        <translation>HYSPLIT의 앙상블과 같이, 멤버마다 기상자료를 각 방향으로 격자 한 칸과 0.01 시그마(약 250 m)만큼 옮기거나 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>앙상블</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>First start time</source>
        <translation>첫 출발 시각</translation>
    </message>
    <message>
        <source>Last start time</source>
        <translation>끝 출발 시각</translation>
    </message>
    <message>
        <source> h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Hours between start times</source>
        <translation>출발 시각 간격(시간)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message numerus="yes">
        <source>Replace by %n starts</source>
        <translation>
            <numerusform>출발점 %n개로 바꾸기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n starts</source>
        <translation>
            <numerusform>출발점 %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Ring around a place</source>
        <translation>한 지점을 둘러싼 원</translation>
    </message>
    <message>
        <source>P&amp;lace or coordinates</source>
        <translation>지명 또는 좌표(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name a place, or give its coordinates.</source>
        <translation>지명이나 좌표를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>windline::AddStartDialog</name>
    <message>
        <source>Add start</source>
        <translation>출발점 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>고도(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Place or coordinates</source>
        <translation>지명 또는 좌표(&amp;P)</translation>
    </message>
    <message>
        <source>Where the trajectory starts; CONTROL&apos;s starting height</source>
        <translation>궤적이 시작하는 고도, HYSPLIT에서는 CONTROL의 출발 고도</translation>
    </message>
</context>
<context>
    <name>windline::AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>one a core (%1)</source>
        <translation>코어마다 하나 (%1)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>작업 스레드(&amp;W)</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>&amp;Output every</source>
        <translation>출력 간격(&amp;O)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>cubic</source>
        <translation>3차</translation>
    </message>
    <message>
        <source>The wind between the times, columns and levels of the meteorology. Cubic is nearer to the truth, takes longer, and holds four times in memory instead of two.</source>
        <translation>기상자료의 시각, 격자점, 층 사이의 바람을 구하는 방법. 3차는 참값에 더 가깝지만 더 오래 걸리고, 메모리에 두 시각 대신 네 시각을 둡니다.</translation>
    </message>
    <message>
        <source>&amp;Interpolation</source>
        <translation>내삽(&amp;I)</translation>
    </message>
    <message>
        <source>Longest ste&amp;p</source>
        <translation>최대 시간 간격(&amp;P)</translation>
    </message>
    <message>
        <source>Strong winds take shorter steps.</source>
        <translation>바람이 강하면 간격이 짧아집니다.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>Time ste&amp;p</source>
        <translation>시간 간격(&amp;P)</translation>
    </message>
    <message>
        <source> grid cells</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>Step &amp;limit</source>
        <translation>이동 한도(&amp;L)</translation>
    </message>
    <message>
        <source> m above ground</source>
        <translation> m (지면 위)</translation>
    </message>
    <message>
        <source>&amp;Model top</source>
        <translation>모형 상단(&amp;M)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The folder of HYSPLIT&apos;s ASCDATA.CFG, ROUGLEN.ASC and TERRAIN.ASC.</source>
        <translation>HYSPLIT의 ASCDATA.CFG, ROUGLEN.ASC, TERRAIN.ASC가 있는 폴더.</translation>
    </message>
    <message>
        <source>Choose the folder of boundary files</source>
        <translation>지면 파일의 폴더 고르기</translation>
    </message>
    <message>
        <source>Bo&amp;undary files</source>
        <translation>지면 파일(&amp;U)</translation>
    </message>
    <message>
        <source>Without them the roughness is 0.2 m everywhere.</source>
        <translation>없으면 거칠기를 모든 곳에서 0.2 m로 봅니다.</translation>
    </message>
    <message>
        <source>Folder of HYSPLIT&apos;s boundary files</source>
        <translation>HYSPLIT 지면 파일의 폴더</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>How much meteorology stays in memory between runs: a run that finds it there reads no file.</source>
        <translation>계산과 계산 사이에 메모리에 남겨 둘 기상자료의 양. 메모리에 있으면 파일을 읽지 않고 계산합니다.</translation>
    </message>
    <message>
        <source>&amp;Keep in memory</source>
        <translation>메모리에 보관(&amp;K)</translation>
    </message>
    <message>
        <source> parcels</source>
        <translation>개</translation>
    </message>
    <message>
        <source>How many parcels a worker takes at once; automatic: fewer toward the end.</source>
        <translation>작업 스레드가 한 번에 맡는 공기괴의 수. 자동이면 끝으로 갈수록 적게 맡습니다.</translation>
    </message>
    <message>
        <source>Batch si&amp;ze</source>
        <translation>묶음 크기(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Use the GPU</source>
        <translation>GPU 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Unticked: Automatic leaves the graphics processor alone, and GPU and Hybrid cannot be run.</source>
        <translation>표시를 지우면 자동이 그래픽 처리 장치를 쓰지 않고, GPU와 혼합은 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>How many parcels the GPU takes at once; automatic: as many as suit it.</source>
        <translation>GPU가 한 번에 맡는 공기괴의 수. 자동이면 메모리에 들어가는 만큼 맡습니다.</translation>
    </message>
    <message>
        <source>GPU b&amp;atch size</source>
        <translation>GPU 묶음 크기(&amp;A)</translation>
    </message>
    <message>
        <source>Compact winds on the GPU</source>
        <translation>GPU에 바람을 작게 저장</translation>
    </message>
    <message>
        <source>Winds take half the room in the GPU&apos;s memory, at some loss of precision: where it is short of memory.</source>
        <translation>GPU 메모리에서 바람이 차지하는 자리가 절반으로 줄지만 정밀도가 조금 떨어집니다. GPU 메모리가 모자랄 때 씁니다.</translation>
    </message>
    <message>
        <source>Threads of this computer&apos;s processor that compute at the same time; no setting of HYSPLIT.</source>
        <translation>이 컴퓨터의 프로세서에서 동시에 계산하는 스레드의 수. HYSPLIT에는 없는 설정입니다.</translation>
    </message>
    <message>
        <source>Minutes between the points of a trajectory. HYSPLIT: SETUP.CFG&apos;s TOUT.</source>
        <translation>궤적 점 사이의 간격(분). HYSPLIT: SETUP.CFG의 TOUT.</translation>
    </message>
    <message>
        <source>Minutes. The nearest in HYSPLIT is SETUP.CFG&apos;s DELT.</source>
        <translation>분. HYSPLIT에서 가장 가까운 것은 SETUP.CFG의 DELT입니다.</translation>
    </message>
    <message>
        <source>Minutes. HYSPLIT: SETUP.CFG&apos;s DELT, a fixed step, or one that is chosen every hour from the strongest wind.</source>
        <translation>분. HYSPLIT: SETUP.CFG의 DELT. 고정된 간격이거나, 가장 강한 바람에 따라 매시간 정합니다.</translation>
    </message>
    <message>
        <source>HYSPLIT: SETUP.CFG&apos;s TRATIO, how far a parcel may move in one automatic step, in grid cells.</source>
        <translation>HYSPLIT: SETUP.CFG의 TRATIO. 자동 시간 간격 한 번에 공기덩이가 움직일 수 있는 거리(격자 수).</translation>
    </message>
    <message>
        <source>HYSPLIT: CONTROL&apos;s top of the model, in m above ground; parcels that reach it end there.</source>
        <translation>HYSPLIT: CONTROL의 모델 상한, 지상 고도(m). 여기에 닿은 공기덩이는 거기서 끝납니다.</translation>
    </message>
</context>
<context>
    <name>windline::BaseMap</name>
    <message>
        <source>No base map: install Natural Earth (Debian: libmagics++-data)</source>
        <translation>배경지도 없음: Natural Earth를 설치하십시오 (Debian: libmagics++-data)</translation>
    </message>
    <message>
        <source>No base map: this computer allows no connection to itself</source>
        <translation>배경지도 없음: 이 컴퓨터는 자신에게 연결하는 것을 허용하지 않습니다</translation>
    </message>
    <message>
        <source>Made with Natural Earth</source>
        <translation>Natural Earth로 제작</translation>
    </message>
</context>
<context>
    <name>windline::BenchmarkChart</name>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>아직 측정한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Measure the sequential strategy
and another one to compare them.</source>
        <translation>비교하려면 순차 전략과
다른 전략을 함께 측정하십시오.</translation>
    </message>
    <message>
        <source>Choose several numbers of workers
to see how the speed grows with them.</source>
        <translation>작업 스레드 수를 여러 가지로 고르면
속도가 어떻게 늘어나는지 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>windline::BenchmarkDrawing</name>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>starts, hours</source>
        <translation>출발점 수, 시간</translation>
    </message>
    <message>
        <source>seconds of a run</source>
        <translation>실행 시간(초)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>speed-up over sequential</source>
        <translation>순차 대비 속도 향상(배)</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>속도 향상(배)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>이상적</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>작업 스레드 수</translation>
    </message>
    <message>
        <source>speed-up of the advection</source>
        <translation>이류 계산의 속도 향상(배)</translation>
    </message>
</context>
<context>
    <name>windline::BenchmarkModel</name>
    <message>
        <source>%1 ± %2 s</source>
        <translation>%1 ± %2초</translation>
    </message>
    <message>
        <source>Bare reading</source>
        <translation>단순 읽기</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 못 함</translation>
    </message>
    <message>
        <source>Reading the same values from the files with nothing but NetCDF: no run can be faster</source>
        <translation>NetCDF만으로 파일에서 같은 값을 읽는 시간: 어떤 계산도 이보다 빠를 수 없습니다</translation>
    </message>
    <message>
        <source>Of the whole run. Of the advection alone: %1 parcel-steps/s</source>
        <translation>전체 실행 기준. 이류 계산만으로는 %1 단계/초</translation>
    </message>
    <message>
        <source>Compared with the first strategy of the case, point by point</source>
        <translation>같은 경우의 첫 전략과 점마다 비교</translation>
    </message>
    <message>
        <source>Median of the sequential strategy over this one&apos;s</source>
        <translation>순차 전략의 중앙값을 이 전략의 중앙값으로 나눈 값</translation>
    </message>
    <message>
        <source>Time steps of all parcels, by the median of the whole run</source>
        <translation>모든 공기괴의 시간 단계 수를 전체 실행 시간의 중앙값으로 나눈 값</translation>
    </message>
    <message>
        <source>Whether the trajectories are those of the case&apos;s first strategy</source>
        <translation>궤적이 같은 경우의 첫 전략과 같은지</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>경우</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>작업 스레드</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Mean ± SD</source>
        <translation>평균 ± 표준편차</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>속도 향상</translation>
    </message>
    <message>
        <source>Parcel-steps/s</source>
        <translation>공기괴 단계/초</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계별</translation>
    </message>
</context>
<context>
    <name>windline::BenchmarkPanel</name>
    <message>
        <source>Benchmark</source>
        <translation>성능 측정</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>계산 기록</translation>
    </message>
</context>
<context>
    <name>windline::BenchmarkSetup</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>경우 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strategies</source>
        <translation>
            <numerusform>전략 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration, 1°, 37 levels</source>
        <translation>예제, 1°, 37개 층</translation>
    </message>
    <message>
        <source>Made before the measurement, the same on every computer: for comparing computers</source>
        <translation>측정 전에 만들며 어느 컴퓨터에서나 같습니다. 컴퓨터끼리 비교할 때 씁니다</translation>
    </message>
    <message>
        <source>The current starts and settings</source>
        <translation>지금의 출발점과 설정</translation>
    </message>
    <message>
        <source>One a core (%1)</source>
        <translation>코어마다 하나 (%1)</translation>
    </message>
    <message>
        <source>%1: for scaling</source>
        <translation>%1: 확장성 측정</translation>
    </message>
    <message>
        <source>How often everything is measured</source>
        <translation>각각을 몇 번 측정하는지</translation>
    </message>
    <message>
        <source>Runs before that do not count: files come into memory, the processor up to speed</source>
        <translation>세지 않는 예비 실행: 파일이 메모리에 오르고 프로세서가 제 속도를 냅니다</translation>
    </message>
    <message>
        <source>&amp;Meteorology</source>
        <translation>기상자료(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>경우(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strategies</source>
        <translation>전략(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>작업 스레드(&amp;W)</translation>
    </message>
    <message>
        <source>R&amp;epeats</source>
        <translation>반복(&amp;E)</translation>
    </message>
    <message>
        <source>Warm-&amp;up</source>
        <translation>예비 실행(&amp;U)</translation>
    </message>
    <message>
        <source>Open meteorology and place starts to measure them.</source>
        <translation>측정하려면 기상자료를 열고 출발점을 놓으십시오.</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>연 것이 없음</translation>
    </message>
    <message>
        <source>They need the meteorology that is open; choose it instead of the demonstration.</source>
        <translation>열어 둔 기상자료가 필요합니다. 예제 대신 그것을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>경우를 하나 이상 고르십시오.</translation>
    </message>
    <message>
        <source>Choose at least one strategy.</source>
        <translation>전략을 하나 이상 고르십시오.</translation>
    </message>
</context>
<context>
    <name>windline::BesideTabs</name>
    <message>
        <source>This run</source>
        <translation>이 계산</translation>
    </message>
    <message>
        <source>The run that is shown, and what lies beside it</source>
        <translation>보이는 계산과 나란히 놓은 것</translation>
    </message>
</context>
<context>
    <name>windline::CalibrationJob</name>
    <message>
        <source>There is not enough memory to measure this computer now; close other programs and try again.</source>
        <translation>지금은 메모리가 부족하여 이 컴퓨터를 측정할 수 없습니다. 다른 프로그램을 닫고 다시 하십시오.</translation>
    </message>
</context>
<context>
    <name>windline::ColourMenu</name>
    <message>
        <source>&amp;Colour by</source>
        <translation>색 구분(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>출발점(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>고도(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pressure</source>
        <translation>기압(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>경과 시간(&amp;A)</translation>
    </message>
</context>
<context>
    <name>windline::CompareFeed</name>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (계산 %2)</translation>
    </message>
</context>
<context>
    <name>windline::ComparePanel</name>
    <message>
        <source>First result</source>
        <translation>첫째 결과</translation>
    </message>
    <message>
        <source>Second result</source>
        <translation>둘째 결과</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Distances between both results, by hour</source>
        <translation>두 결과의 시간별 거리</translation>
    </message>
    <message>
        <source>Copy all hours as comma-separated values, ready to be pasted into a spreadsheet</source>
        <translation>모든 시각을 쉼표로 구분하여 스프레드시트에 붙일 수 있게 복사</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Exchange both results</source>
        <translation>두 결과를 서로 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>대상(&amp;W)</translation>
    </message>
    <message>
        <source>Run, or open a file of trajectories; with a second result beside it, see here how far apart both are.</source>
        <translation>계산하거나 궤적 파일을 여십시오. 결과가 둘이 되면 서로 얼마나 떨어졌는지 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Open a second result to compare with “%1”: run again, or open a file of trajectories (HYSPLIT&apos;s tdump, CSV, GeoJSON, NetCDF).</source>
        <translation>“%1”과(와) 비교할 둘째 결과를 여십시오. 다시 계산하거나 궤적 파일(HYSPLIT의 tdump, CSV, GeoJSON, NetCDF)을 여십시오.</translation>
    </message>
    <message>
        <source>Choose two different results.</source>
        <translation>서로 다른 두 결과를 고르십시오.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Comparing “%1” with “%2”…</source>
        <translation>“%1”과(와) “%2” 비교 중…</translation>
    </message>
</context>
<context>
    <name>windline::ComparisonModel</name>
    <message>
        <source>Absolute horizontal transport deviation (AHTD): great-circle distance of the pairs</source>
        <translation>절대 수평 수송 편차(AHTD): 쌍 사이의 대권 거리</translation>
    </message>
    <message>
        <source>Relative horizontal transport deviation (RHTD): the distance in per cent of the mean length of both paths so far</source>
        <translation>상대 수평 수송 편차(RHTD): 그때까지 두 경로 평균 길이에 대한 거리의 백분율</translation>
    </message>
    <message>
        <source>Absolute vertical transport deviation (AVTD): difference of the heights above ground</source>
        <translation>절대 연직 수송 편차(AVTD): 지면 위 고도의 차이</translation>
    </message>
    <message>
        <source>Points without a partner: missing in the first set / in the second</source>
        <translation>짝이 없는 점: 첫째에 없음 / 둘째에 없음</translation>
    </message>
    <message>
        <source>Age (h)</source>
        <translation>경과(시간)</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>Distance mean (km)</source>
        <translation>거리 평균 (km)</translation>
    </message>
    <message>
        <source>median (km)</source>
        <translation>중앙값 (km)</translation>
    </message>
    <message>
        <source>maximum (km)</source>
        <translation>최대 (km)</translation>
    </message>
    <message>
        <source>Height mean (m)</source>
        <translation>고도 평균 (m)</translation>
    </message>
    <message>
        <source>median (m)</source>
        <translation>중앙값 (m)</translation>
    </message>
    <message>
        <source>maximum (m)</source>
        <translation>최대 (m)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Distance mean (%)</source>
        <translation>거리 평균 (%)</translation>
    </message>
</context>
<context>
    <name>windline::ControlFiles</name>
    <message>
        <source>Opened %1.</source>
        <translation>%1을(를) 열었습니다.</translation>
    </message>
    <message>
        <source>Opened %1, with SETUP.CFG beside it.</source>
        <translation>%1을(를) 같은 폴더의 SETUP.CFG와 함께 열었습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1을(를) 쓸 수 없음</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend these, then open %1 again:</source>
        <translation>바뀐 것은 없습니다. 다음을 고친 뒤 %1을(를) 다시 여십시오:</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used: %n problems.</source>
        <translation>
            <numerusform>%1을(를) 쓸 수 없습니다: 문제 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists, and will be replaced.</source>
        <translation>%1이(가) 이미 있으며, 바뀌게 됩니다.</translation>
    </message>
    <message>
        <source>Save as CONTROL</source>
        <translation>CONTROL로 저장</translation>
    </message>
    <message>
        <source>Before %1 is written:</source>
        <translation>%1을(를) 저장하기 전에:</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>그래도 저장</translation>
    </message>
    <message>
        <source>Written: %1, and SETUP.CFG beside it.</source>
        <translation>저장했습니다: %1, 그리고 같은 폴더의 SETUP.CFG.</translation>
    </message>
</context>
<context>
    <name>windline::DocumentActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>새 프로젝트(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a new project</source>
        <translation>새 프로젝트를 시작합니다</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>프로젝트 열기(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a project of Windline</source>
        <translation>Windline 프로젝트를 엽니다</translation>
    </message>
    <message>
        <source>Sa&amp;ve project</source>
        <translation>프로젝트 저장(&amp;V)</translation>
    </message>
    <message>
        <source>Save meteorology, starts, settings, runs and view</source>
        <translation>기상 자료, 출발점, 설정, 실행, 보기를 저장합니다</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>다른 이름으로 프로젝트 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>프로젝트를 다른 이름으로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>마지막 변경을 취소합니다</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>다시 실행(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <translation>%1 다시 실행(&amp;D)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>취소한 것을 다시 실행합니다</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 프로젝트 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>windline::EmptyState</name>
    <message>
        <source>Where did this air come from, and where does it go?</source>
        <translation>이 공기는 어디에서 왔고, 어디로 갈까요?</translation>
    </message>
    <message>
        <source>Open meteorology…</source>
        <translation>기상자료 열기…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Drop a file with winds or a CONTROL of HYSPLIT here, or open the demonstration.</source>
        <translation>바람이 든 파일이나 HYSPLIT의 CONTROL을 여기에 놓거나 예제를 여십시오.</translation>
    </message>
    <message>
        <source>New here? Take the tour: one minute</source>
        <translation>처음이신가요? 1분 둘러보기</translation>
    </message>
</context>
<context>
    <name>windline::EndsPanel</name>
    <message>
        <source>Trajectories that ended early</source>
        <translation>일찍 끝난 궤적</translation>
    </message>
    <message>
        <source>No trajectory ended early.</source>
        <translation>일찍 끝난 궤적이 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>run or file, how many ended early</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trajectories of %1 that ended early</source>
        <translation>%1에서 일찍 끝난 궤적</translation>
    </message>
</context>
<context>
    <name>windline::GoToPlaceDialog</name>
    <message>
        <source>Go to place</source>
        <translation>장소로 이동</translation>
    </message>
    <message>
        <source>&amp;Place or coordinates</source>
        <translation>지명 또는 좌표(&amp;P)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>이동</translation>
    </message>
</context>
<context>
    <name>windline::HeightUnitBox</name>
    <message>
        <source>Unit of the height</source>
        <translation>고도의 단위</translation>
    </message>
</context>
<context>
    <name>windline::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>궤적</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>일찍 끝남</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>성능</translation>
    </message>
    <message>
        <source>Ended early (%1)</source>
        <translation>일찍 끝남 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Computing %n trajectories…</source>
        <translation>
            <numerusform>궤적 %n개를 계산하는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>synthetic winds: demonstration</source>
        <translation>가상 바람: 예제</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>출발점 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n starts imported from %1.</source>
        <translation>
            <numerusform>%1에서 출발점 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The trajectories show what was computed until then.</source>
        <translation>취소했습니다. 그때까지 계산된 궤적을 보여 줍니다.</translation>
    </message>
    <message>
        <source>The run could not go on.</source>
        <translation>계산을 계속할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Nothing was computed.</source>
        <translation>계산된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Compute the trajectories (Ctrl+R)</source>
        <translation>궤적을 계산합니다 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Click the map to place a start</source>
        <translation>지도를 눌러 출발점을 놓으십시오</translation>
    </message>
    <message>
        <source>A CONTROL names its own meteorology and is one case: open %1 by itself.</source>
        <translation>CONTROL은 기상자료를 스스로 지정하는 하나의 사례입니다. %1만 따로 여십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n trajectories (%2).</source>
        <translation>
            <numerusform>%1: 궤적 %n개 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>A benchmark is being measured; wait for it, or cancel it.</source>
        <translation>성능을 측정하는 중입니다. 기다리거나 취소하십시오.</translation>
    </message>
    <message>
        <source>A run goes on; wait for it, or cancel it.</source>
        <translation>계산하는 중입니다. 기다리거나 취소하십시오.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>As the de&amp;sktop</source>
        <translation>데스크톱과 같게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>언어(&amp;A)</translation>
    </message>
    <message>
        <source>Each line is the path of air from its start, a ringed dot. Small dots are hours, crosses are early ends. Point at a line for its values, click it to select it. Drag to move the map, turn the wheel to zoom.</source>
        <translation>선 하나하나가 출발점(테두리 있는 점)에서 출발한 공기의 경로입니다. 작은 점은 시간, 가위표는 일찍 끝난 곳입니다. 선을 가리키면 값이 보이고, 누르면 선택됩니다. 끌면 지도가 움직이고 휠을 돌리면 확대·축소됩니다.</translation>
    </message>
    <message>
        <source>Click the map to place a start, drag it to move it. Here you change name, place, height and time; Many… makes grids, heights, times and ensembles.</source>
        <translation>지도를 누르면 출발점이 놓이고, 끌면 옮겨집니다. 여기서 이름, 위치, 고도, 시각을 바꿉니다. ‘여러 개…’로 격자, 여러 고도와 시각, 앙상블을 만듭니다.</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>계산 내용</translation>
    </message>
    <message>
        <source>The meteorology with its area and times, and the settings: when, how long, forward or backward, which vertical motion. Whatever cannot be computed is said at its field.</source>
        <translation>기상자료의 영역과 시각, 그리고 설정(언제, 얼마 동안, 순방향 또는 역방향, 연직운동)입니다. 계산할 수 없는 것은 해당 항목에 이유가 표시됩니다.</translation>
    </message>
    <message>
        <source>Computes the trajectories; they appear while it goes on. Change one thing, and run again.</source>
        <translation>궤적을 계산합니다. 계산하는 동안 지도에 나타납니다. 한 가지를 바꾸어 다시 계산해 보십시오.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>계산 목록</translation>
    </message>
    <message>
        <source>Every run is kept here until you remove it. Tick one to see it beside another.</source>
        <translation>모든 계산은 지울 때까지 여기에 남습니다. 체크하면 다른 결과와 나란히 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Which hours the meteorology covers, and where the run lies in them. The slider moves markers along all trajectories.</source>
        <translation>기상자료가 있는 시각과 그 안에서 계산이 차지하는 구간을 보여 줍니다. 슬라이더를 움직이면 모든 궤적 위의 표시가 따라갑니다.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Where and why each trajectory ended. Plots, early ends, comparison and benchmark are behind the other tabs. Selecting here selects everywhere.</source>
        <translation>각 궤적이 어디에서 왜 끝났는지 보여 줍니다. 그래프, 일찍 끝난 궤적, 비교, 성능 측정은 다른 탭에 있습니다. 여기서 선택하면 모든 곳에서 선택됩니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>GeoJSON, shapefile, GeoPackage, KML, CSV, NetCDF, or HYSPLIT&apos;s tdump. This tour stays under Help.</source>
        <translation>GeoJSON, 셰이프파일, GeoPackage, KML, CSV, NetCDF 또는 HYSPLIT의 tdump로 저장합니다. 이 둘러보기는 도움말 메뉴에 있습니다.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>시간 막대</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Windline; synthetic winds: demonstration</source>
        <translation>Windline; 합성 바람: 시연</translation>
    </message>
    <message>
        <source>Windline; %1</source>
        <translation>Windline; %1</translation>
    </message>
    <message>
        <source>%1[*] – Windline</source>
        <translation>%1[*] – Windline</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3.</source>
        <translation>%1을(를) 열었습니다: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n starts</source>
        <translation>
            <numerusform>출발점 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>실행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>A project takes the place of all that is open: open %1 by itself.</source>
        <translation>프로젝트는 열려 있는 모든 것을 대신합니다. %1만 따로 여십시오.</translation>
    </message>
    <message>
        <source>%1 waits until the runs before it are over.</source>
        <translation>%1: 앞의 계산이 끝날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Cancelled before anything was computed.</source>
        <translation>계산된 것이 없이 취소했습니다.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>이 계산</translation>
    </message>
    <message>
        <source>The settings and starts of %1 are back. Change what you like and run: both are shown then.</source>
        <translation>%1의 설정과 출발점을 되돌렸습니다. 원하는 것을 바꾸어 계산하면 두 결과가 함께 보입니다.</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map; Esc goes back</source>
        <translation>지도에 사각형을 그리십시오. Esc를 누르면 돌아갑니다</translation>
    </message>
    <message>
        <source>%1, on which this run was computed, is not there any more; what is open stays.</source>
        <translation>이 계산에 쓴 %1이(가) 더는 없습니다. 지금 열려 있는 것은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>To change the language the window closes and opens anew; a saved project is open in it again.</source>
        <translation>언어를 바꾸려면 창을 닫았다가 다시 열어야 합니다. 저장한 프로젝트는 새 창에 다시 열립니다.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 외 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::MapMenu</name>
    <message>
        <source>&amp;Add a start here</source>
        <translation>여기에 출발점 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy coordinates</source>
        <translation>좌표 복사(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden trajectories</source>
        <translation>
            <numerusform>숨긴 궤적 %n개 보이기</numerusform>
        </translation>
    </message>
    <message>
        <source>Show hidden trajectories</source>
        <translation>숨긴 궤적 보이기</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>선택(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>여기에 맞추기(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n starts</source>
        <translation>
            <numerusform>출발점 %n개 삭제(&amp;D)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::MapPicture</name>
    <message>
        <source>The picture would have %1 x %2 pixels, which is too many: lower the resolution or the size.</source>
        <translation>그림이 %1 x %2 화소가 되어 너무 큽니다. 해상도나 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>A picture of the map is written as .png, .svg or .pdf: give the file one of these endings.</source>
        <translation>지도 그림은 .png, .svg 또는 .pdf로 저장합니다. 파일 이름을 이 가운데 하나로 끝내십시오.</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>그림을 쓸 수 없습니다: %1.</translation>
    </message>
</context>
<context>
    <name>windline::MapPresenter</name>
    <message>
        <source>%1: %2</source>
        <comment>file and trajectory</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>windline::MapView</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <comment>starts in the legend</comment>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age on the map</comment>
        <translation>%1시간</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>trajectories</comment>
        <translation>
            <numerusform>숨김 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>no values</source>
        <comment>what lines are coloured by is not known</comment>
        <translation>값 없음</translation>
    </message>
</context>
<context>
    <name>windline::MeasurePanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run &amp;benchmark</source>
        <translation>성능 측정(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Measure how fast this computer&apos;s strategies are, how much several cores help, and whether all give the same trajectories.</source>
        <translation>이 컴퓨터에서 전략마다 얼마나 빠른지, 코어가 여럿이면 얼마나 빨라지는지, 모두 같은 궤적을 내는지 측정합니다.</translation>
    </message>
    <message>
        <source>Making the demonstration atmosphere (%1 MB)…</source>
        <translation>예제 대기를 만드는 중 (%1 MB)…</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>측정한 것</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>시간(초)</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>속도 향상</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>확장성</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>그래프가 보여 주는 것</translation>
    </message>
    <message>
        <source>Chart of the benchmark</source>
        <translation>성능 측정 그래프</translation>
    </message>
    <message>
        <source>Progress of the benchmark</source>
        <translation>성능 측정 진행</translation>
    </message>
    <message>
        <source>Copy the results as comma-separated values, ready to be pasted into a spreadsheet</source>
        <translation>결과를 스프레드시트에 붙일 수 있게 쉼표로 구분한 값으로 복사</translation>
    </message>
    <message>
        <source>Write the results as a table (CSV), with every single run (JSON), or as charts (PNG)</source>
        <translation>결과를 표(CSV), 실행 하나하나(JSON) 또는 그래프(PNG)로 저장</translation>
    </message>
    <message>
        <source>Nothing else should keep this computer busy meanwhile</source>
        <translation>그동안 이 컴퓨터에서 다른 일을 하지 않는 것이 좋습니다</translation>
    </message>
    <message>
        <source>Opening the meteorology…</source>
        <translation>기상자료 여는 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>Cancelled; this is what was measured before.</source>
        <translation>취소했습니다. 그때까지 측정한 것입니다.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was measured.</source>
        <translation>취소했습니다. 측정한 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>windline::MessageListDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>복사(&amp;P)</translation>
    </message>
</context>
<context>
    <name>windline::MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>windline::MeteorologyBox</name>
    <message>
        <source>Meteorology</source>
        <translation>기상자료</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>연직층</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 여는 중…</translation>
    </message>
    <message>
        <source>None open yet</source>
        <translation>아직 연 것이 없음</translation>
    </message>
    <message>
        <source>Variables and notes</source>
        <translation>변수와 참고</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
</context>
<context>
    <name>windline::OfflineGazetteer</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>windline::OpenedTrajectories</name>
    <message>
        <source>Trajectory %1</source>
        <translation>궤적 %1</translation>
    </message>
</context>
<context>
    <name>windline::PathVariableButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>variable and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>모두(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>없음(&amp;N)</translation>
    </message>
    <message>
        <source>What is recorded at every point beside position, height and pressure. What the meteorology does not hold stays empty. HYSPLIT: SETUP.CFG&apos;s TM_PRES, TM_TPOT and the other TM_ switches.</source>
        <translation>위치, 고도, 기압과 함께 각 점에 기록하는 값입니다. 기상 자료에 없는 값은 비워 둡니다. HYSPLIT: SETUP.CFG의 TM_PRES, TM_TPOT 등 TM_ 스위치.</translation>
    </message>
</context>
<context>
    <name>windline::PhaseLegend</name>
    <message>
        <source>read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>advect</source>
        <translation>이류</translation>
    </message>
    <message>
        <source>write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Colours of the phases</source>
        <translation>단계의 색</translation>
    </message>
</context>
<context>
    <name>windline::PictureSession</name>
    <message>
        <source>The map was not complete after %1 s.</source>
        <translation>%1초가 지나도 지도가 완성되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1을(를) 쓸 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>궤적 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> over %1, %2 steps, strategy %3 (%n workers)</source>
        <translation>
            <numerusform>, %1, %2 단계, 전략 %3 (작업 스레드 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>  read %1, prepare %2, advect %3, write %4, total %5</source>
        <translation>  읽기 %1, 준비 %2, 이류 %3, 쓰기 %4, 합계 %5</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>저장: %1</translation>
    </message>
    <message>
        <source>There is no panel “%1”; there are: %2.</source>
        <translation>“%1”이라는 패널이 없습니다. 있는 패널: %2.</translation>
    </message>
</context>
<context>
    <name>windline::PlaceEdit</name>
    <message>
        <source>Place or coordinates</source>
        <translation>지명 또는 좌표</translation>
    </message>
    <message>
        <source>Seoul, or 37.5665, 126.9780</source>
        <translation>서울 또는 37.5665, 126.9780</translation>
    </message>
    <message>
        <source>A name such as Seoul, or coordinates such as 37.5665, 126.9780 or 37°33&apos;58&quot;N 126°58&apos;41&quot;E.</source>
        <translation>서울과 같은 지명, 또는 37.5665, 126.9780이나 37°33&apos;58&quot;N 126°58&apos;41&quot;E와 같은 좌표.</translation>
    </message>
    <message>
        <source>No place names are installed (libmagics++-data): type coordinates such as 37.5665, 126.9780.</source>
        <translation>설치된 지명 자료가 없습니다(libmagics++-data). 37.5665, 126.9780과 같은 좌표를 입력하십시오.</translation>
    </message>
    <message>
        <source>No place is known by this name: try another spelling, a larger town near it, or coordinates.</source>
        <translation>이 이름의 지명을 찾을 수 없습니다. 다른 표기나 가까운 큰 도시, 또는 좌표를 입력해 보십시오.</translation>
    </message>
</context>
<context>
    <name>windline::PlotCanvas</name>
    <message>
        <source>Plot</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Hours since the start</source>
        <translation>출발 후 시간 (h)</translation>
    </message>
</context>
<context>
    <name>windline::PlotLegend</name>
    <message>
        <source>Ground</source>
        <translation>지면</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n</source>
        <translation>
            <numerusform>%n개의 중앙값</numerusform>
        </translation>
    </message>
    <message>
        <source>25 – 75 %</source>
        <translation>25 – 75 %</translation>
    </message>
    <message>
        <source>5 – 95 %</source>
        <translation>5 – 95 %</translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>궤적 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::PlotPanel</name>
    <message>
        <source>Percentiles</source>
        <translation>백분위수</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Plotted quantity</source>
        <translation>그릴 값</translation>
    </message>
    <message>
        <source>What is plotted. More can be recorded along the path: see the run&apos;s settings.</source>
        <translation>그래프에 그릴 값입니다. 경로를 따라 더 기록하려면 실행 설정에서 고르십시오.</translation>
    </message>
    <message>
        <source>Plotted against</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>시각 (UTC)</translation>
    </message>
    <message>
        <source>Hours since the start</source>
        <translation>출발 후 시간 (h)</translation>
    </message>
    <message>
        <source>Hours since the start lay trajectories of different start times over each other.</source>
        <translation>출발 후 시간으로 그리면 출발 시각이 다른 궤적이 겹쳐집니다.</translation>
    </message>
    <message>
        <source>Show everything again (Home, or a double click)</source>
        <translation>다시 모두 보기 (Home 또는 두 번 누르기)</translation>
    </message>
    <message>
        <source>Write the plot as PNG, SVG or PDF, or its values as CSV</source>
        <translation>그래프를 PNG, SVG, PDF로, 값을 CSV로 저장</translation>
    </message>
    <message>
        <source>So many lines cannot be told apart: their percentiles are shown. Select some to see their lines.</source>
        <translation>선이 너무 많아 구별할 수 없으므로 백분위수를 보여 줍니다. 선을 보려면 궤적을 선택하십시오.</translation>
    </message>
    <message>
        <source>Show the median, and between what the middle half and the middle 90 % of all values lie</source>
        <translation>중앙값과, 가운데 절반 및 가운데 90 %의 값이 있는 범위를 보여 줍니다</translation>
    </message>
    <message>
        <source>Heights, pressure and what is recorded along the path are plotted here, once there are trajectories: run some, or open a file of them.</source>
        <translation>궤적이 있으면 고도, 기압, 경로를 따라 기록한 값을 여기에 그립니다. 실행하거나 궤적 파일을 여십시오.</translation>
    </message>
    <message>
        <source>The file&apos;s trajectories have no times: plot them against hours since the start.</source>
        <translation>파일의 궤적에 시각이 없습니다. 출발 후 시간으로 그리십시오.</translation>
    </message>
    <message>
        <source>These trajectories do not say how high the ground is: choose height above ground or pressure.</source>
        <translation>이 궤적에는 지면의 높이가 없습니다. 지면 위 고도나 기압을 고르십시오.</translation>
    </message>
    <message>
        <source>These trajectories have no values of this: choose another quantity.</source>
        <translation>이 궤적에는 이 값이 없습니다. 다른 값을 고르십시오.</translation>
    </message>
    <message>
        <source>So many trajectories are plotted when the run is over.</source>
        <translation>궤적이 매우 많아 계산이 끝난 뒤에 그립니다.</translation>
    </message>
</context>
<context>
    <name>windline::ProjectSession</name>
    <message>
        <source>Windline</source>
        <translation>Windline</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>이 프로젝트</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1의 변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>They are lost when you do not save them.</source>
        <translation>저장하지 않으면 변경 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened it.</source>
        <translation>%1을(를) 연 뒤에 다른 프로그램이 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Saving replaces what is in it now.</source>
        <translation>저장하면 지금 들어 있는 내용이 바뀝니다.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Changes cannot be kept for the case of a crash: save often. %1</source>
        <translation>비정상 종료에 대비해 변경 내용을 보관할 수 없습니다. 자주 저장하십시오. %1</translation>
    </message>
    <message>
        <source>Windline ended before a project was saved.</source>
        <translation>프로젝트를 저장하기 전에 Windline이 종료되었습니다.</translation>
    </message>
    <message>
        <source>Windline ended before %1 was saved.</source>
        <translation>%1을(를) 저장하기 전에 Windline이 종료되었습니다.</translation>
    </message>
    <message>
        <source>Its state of %1 was kept.</source>
        <translation>%1의 상태가 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>복구(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>나중에(&amp;L)</translation>
    </message>
    <message>
        <source>A run is still going on. It is stopped, and what it has computed until now is not kept.</source>
        <translation>계산이 아직 진행 중입니다. 계산을 멈추며 지금까지 계산한 결과는 남지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>A run is still going on, and %n wait. They are stopped and not kept.</source>
        <translation>
            <numerusform>계산이 아직 진행 중이고 %n개가 대기 중입니다. 모두 멈추며 결과는 남지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has computed until now is not kept.</source>
        <translation>지금까지 계산한 결과는 남지 않습니다.</translation>
    </message>
    <message>
        <source>What they have computed until now is not kept.</source>
        <translation>지금까지 계산한 결과는 남지 않습니다.</translation>
    </message>
    <message>
        <source>A run is still going on. Stop it?</source>
        <translation>계산이 아직 진행 중입니다. 멈출까요?</translation>
    </message>
    <message numerus="yes">
        <source>A run is still going on, and %n wait. Stop them?</source>
        <translation>
            <numerusform>계산이 아직 진행 중이고 %n개가 대기 중입니다. 멈출까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>계산 멈추기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the runs</source>
        <translation>계산 모두 멈추기(&amp;S)</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>%1의 상태입니다.</translation>
    </message>
    <message>
        <source>What is open now is the file as it was last saved.</source>
        <translation>지금 열려 있는 것은 마지막으로 저장된 파일입니다.</translation>
    </message>
    <message>
        <source>%1, which is open now, is closed when you recover; its file stays as it is.</source>
        <translation>복구하면 지금 열려 있는 %1을(를) 닫습니다. 그 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Another Windline that runs has recovered it already.</source>
        <translation>실행 중인 다른 Windline이 이미 복구했습니다.</translation>
    </message>
    <message>
        <source>Nothing of it was removed: it lies in %1.</source>
        <translation>지운 것은 없으며 %1에 남아 있습니다.</translation>
    </message>
    <message>
        <source>What could not be read was not removed: it lies in %1.</source>
        <translation>읽지 못한 것은 지우지 않았으며 %1에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 저장 중…</translation>
    </message>
</context>
<context>
    <name>windline::RunController</name>
    <message>
        <source>Open meteorology to begin.</source>
        <translation>먼저 기상자료를 여십시오.</translation>
    </message>
    <message>
        <source>Click the map to place a start.</source>
        <translation>지도를 눌러 출발점을 놓으십시오.</translation>
    </message>
</context>
<context>
    <name>windline::RunList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 backward</source>
        <translation>%1 역방향</translation>
    </message>
    <message>
        <source>%1 forward</source>
        <translation>%1 순방향</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1초 남음</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1분 남음</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>계산 %1</translation>
    </message>
    <message>
        <source>As %1.</source>
        <comment>the same request as that run</comment>
        <translation>%1과(와) 같습니다.</translation>
    </message>
    <message>
        <source>Unlike %1: %2</source>
        <comment>a run, and what differs</comment>
        <translation>%1과(와) 다른 점: %2</translation>
    </message>
    <message>
        <source>waits, place %1</source>
        <translation>대기 중, %1번째</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>could not go on</source>
        <translation>계속할 수 없었음</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message numerus="yes">
        <source>%n ended early</source>
        <translation>
            <numerusform>%n개 일찍 끝남</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Computed at</source>
        <translation>계산한 시각</translation>
    </message>
    <message>
        <source>Meteorology</source>
        <translation>기상자료</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>계산 기간</translation>
    </message>
    <message>
        <source>Vertical motion</source>
        <translation>연직운동</translation>
    </message>
    <message>
        <source>Numerics</source>
        <translation>수치법</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>계산 전략</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>windline::RunPanel</name>
    <message>
        <source>What to do next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>windline::RunSettingsForm</name>
    <message>
        <source>Start &amp;time</source>
        <translation>출발 시각(&amp;T)</translation>
    </message>
    <message>
        <source> h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>순방향(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Backward</source>
        <translation>역방향(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>계산 기간(&amp;D)</translation>
    </message>
    <message>
        <source>New &amp;starts at</source>
        <translation>새 출발점 고도(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Vertical motion</source>
        <translation>연직운동(&amp;V)</translation>
    </message>
    <message>
        <source>Strate&amp;gy</source>
        <translation>계산 전략(&amp;G)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>&amp;Numerics</source>
        <translation>수치법(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>기록 변수(&amp;C)</translation>
    </message>
    <message>
        <source>Not in this meteorology, stays empty: %1</source>
        <translation>기상자료에 없어 비워 둠: %1</translation>
    </message>
    <message>
        <source>UTC. Where the backward way begins, too; a start of the table may have a time of its own. HYSPLIT: the starting time, CONTROL&apos;s first line.</source>
        <translation>UTC. 역방향 궤적도 이 시각에서 시작합니다. 표의 출발점은 저마다 시각을 가질 수 있습니다. HYSPLIT: CONTROL 첫 줄의 출발 시각.</translation>
    </message>
    <message>
        <source>Hours. HYSPLIT: CONTROL&apos;s total run time, negative when backward.</source>
        <translation>시간. HYSPLIT: CONTROL의 총 계산 시간, 역방향이면 음수.</translation>
    </message>
    <message>
        <source>Where does the air go? HYSPLIT: a positive run time.</source>
        <translation>공기는 어디로 가는가? HYSPLIT: 양의 계산 시간.</translation>
    </message>
    <message>
        <source>Where did the air come from? HYSPLIT: a negative run time.</source>
        <translation>공기는 어디에서 왔는가? HYSPLIT: 음의 계산 시간.</translation>
    </message>
    <message>
        <source>The height of starts that you add by clicking the map; the table changes single ones. HYSPLIT: CONTROL&apos;s starting height, its unit SETUP.CFG&apos;s KMSL.</source>
        <translation>지도를 눌러 추가하는 출발점의 고도입니다. 하나씩은 표에서 바꿉니다. HYSPLIT: CONTROL의 출발 고도, 단위는 SETUP.CFG의 KMSL.</translation>
    </message>
    <message>
        <source>Moved: %1 lies outside.</source>
        <translation>%1은(는) 기간 밖이라 옮겼습니다.</translation>
    </message>
</context>
<context>
    <name>windline::RunStatus</name>
    <message>
        <source>Coordinates of the pointer</source>
        <translation>포인터의 좌표</translation>
    </message>
    <message>
        <source>Result of the run</source>
        <translation>계산 결과</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>계산 진행</translation>
    </message>
</context>
<context>
    <name>windline::RunsPanel</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>계산 목록</translation>
    </message>
    <message>
        <source>What the selected run did, and in what it differs from the one before</source>
        <translation>고른 계산의 결과, 그리고 바로 앞 계산과 다른 점</translation>
    </message>
    <message>
        <source>Runs are kept here until you remove them.</source>
        <translation>계산 결과는 지울 때까지 여기에 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>지도에서 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Move the map to where this run lies</source>
        <translation>이 계산이 있는 곳으로 지도를 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>다시 쓰기(&amp;U)</translation>
    </message>
    <message>
        <source>Put this run&apos;s settings and starts back into the window, to change one thing and run again; this run stays on the map beside the new one</source>
        <translation>이 계산의 설정과 출발점을 창에 되돌려 놓습니다. 하나만 바꾸어 다시 계산할 수 있으며, 이 계산은 새 계산과 함께 지도에 남습니다</translation>
    </message>
    <message>
        <source>How far apart this run and another one are, hour by hour</source>
        <translation>이 계산과 다른 계산이 시간마다 얼마나 떨어져 있는지 봅니다</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write this run&apos;s trajectories to a file</source>
        <translation>이 계산의 궤적을 파일로 씁니다</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>Give this run a name of your own (F2)</source>
        <translation>이 계산에 이름을 붙입니다 (F2)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>지우기(&amp;R)</translation>
    </message>
    <message>
        <source>Remove this run from the list (Del); one that goes on is cancelled</source>
        <translation>이 계산을 목록에서 지웁니다 (Del). 진행 중인 계산은 취소합니다</translation>
    </message>
</context>
<context>
    <name>windline::SaveMapDialog</name>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>&amp;Light colours, for paper</source>
        <translation>밝은 색으로, 인쇄용(&amp;L)</translation>
    </message>
    <message>
        <source>Save map picture</source>
        <translation>지도 그림 저장</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>파일 종류</translation>
    </message>
    <message>
        <source>PNG: dots, for slides and web pages</source>
        <translation>PNG: 화소, 발표 자료와 웹 문서용</translation>
    </message>
    <message>
        <source>SVG: lines and words, to edit</source>
        <translation>SVG: 선과 글자, 편집용</translation>
    </message>
    <message>
        <source>PDF: lines and words, for print</source>
        <translation>PDF: 선과 글자, 인쇄용</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, 가로</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, 세로</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, 가로</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, 세로</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>화면과 같게</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>크기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>너비(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>높이(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>해상도(&amp;R)</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 화소</translation>
    </message>
    <message>
        <source>sharp at any size</source>
        <translation>어떤 크기에서도 선명합니다</translation>
    </message>
</context>
<context>
    <name>windline::StartDelegate</name>
    <message>
        <source>2026-11-22T12:00Z</source>
        <translation>2026-11-22T12:00Z</translation>
    </message>
    <message>
        <source>UTC; leave it empty to start with the run</source>
        <translation>UTC. 비우면 계산 설정의 시각을 씁니다</translation>
    </message>
    <message>
        <source>A time in UTC such as 2026-11-22T12:00Z; leave it empty to start with the run.</source>
        <translation>2026-11-22T12:00Z와 같은 UTC 시각. 비워 두면 계산과 함께 출발합니다.</translation>
    </message>
</context>
<context>
    <name>windline::StartGridPage</name>
    <message>
        <source>First latitude</source>
        <translation>시작 위도</translation>
    </message>
    <message>
        <source>Last latitude</source>
        <translation>끝 위도</translation>
    </message>
    <message>
        <source>First longitude</source>
        <translation>시작 경도</translation>
    </message>
    <message>
        <source>Last longitude</source>
        <translation>끝 경도</translation>
    </message>
    <message>
        <source>Latitude step</source>
        <translation>위도 간격</translation>
    </message>
    <message>
        <source>Longitude step</source>
        <translation>경도 간격</translation>
    </message>
    <message>
        <source>&amp;Draw on the map…</source>
        <translation>지도에 그리기(&amp;D)…</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; then you are asked for its steps</source>
        <translation>지도에서 직사각형을 끌어 그리면 간격을 묻습니다</translation>
    </message>
    <message>
        <source>Degrees north; negative is south. Rows go from the first latitude to the last.</source>
        <translation>북위(도), 음수는 남위입니다. 행은 시작 위도에서 끝 위도로 갑니다.</translation>
    </message>
    <message>
        <source>Degrees east; negative is west. Columns go east, over the date line where the last is smaller.</source>
        <translation>동경(도), 음수는 서경입니다. 열은 동쪽으로 가며, 끝 경도가 더 작으면 날짜변경선을 넘습니다.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>every</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>위도</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>경도</translation>
    </message>
</context>
<context>
    <name>windline::StartPointModel</name>
    <message>
        <source>run&apos;s</source>
        <translation>계산 설정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>위도</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>경도</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>고도</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>windline::StartRingPage</name>
    <message>
        <source>and one at the c&amp;entre</source>
        <translation>중심에도 하나(&amp;E)</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Radius of the ring</source>
        <translation>원의 반지름</translation>
    </message>
    <message>
        <source>Along the surface, from the centre to each start</source>
        <translation>중심에서 각 출발점까지 지표를 따라 잰 거리</translation>
    </message>
    <message>
        <source>Starts on the ring</source>
        <translation>원 위의 출발점 수</translation>
    </message>
    <message>
        <source>Equally far apart, clockwise from the one to the north</source>
        <translation>북쪽 지점부터 시계 방향으로 같은 간격</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>중심(&amp;C)</translation>
    </message>
    <message>
        <source>Centre of the ring</source>
        <translation>원의 중심</translation>
    </message>
    <message>
        <source>R&amp;adius</source>
        <translation>반지름(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;tarts</source>
        <translation>출발점(&amp;T)</translation>
    </message>
</context>
<context>
    <name>windline::StartsActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n starts pasted.</source>
        <translation>
            <numerusform>출발점 %n개를 붙여넣었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n lines more.</source>
        <translation>
            <numerusform>… 외 %n줄.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to names</source>
        <translation>이름에 덧붙이기</translation>
    </message>
    <message numerus="yes">
        <source>Written behind the names of %n starts:</source>
        <translation>
            <numerusform>출발점 %n개의 이름 뒤에 붙일 글:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;name of %n starts…</source>
        <translation>
            <numerusform>출발점 %n개의 이름 바꾸기(&amp;N)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;height of %n starts…</source>
        <translation>
            <numerusform>출발점 %n개의 고도 바꾸기(&amp;H)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set un&amp;it of %n starts…</source>
        <translation>
            <numerusform>출발점 %n개의 단위 바꾸기(&amp;I)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;time of %n starts…</source>
        <translation>
            <numerusform>출발점 %n개의 시각 바꾸기(&amp;T)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set l&amp;atitude of %n starts…</source>
        <translation>
            <numerusform>출발점 %n개의 위도 바꾸기(&amp;A)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set l&amp;ongitude of %n starts…</source>
        <translation>
            <numerusform>출발점 %n개의 경도 바꾸기(&amp;O)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to na&amp;mes…</source>
        <translation>이름에 덧붙이기(&amp;M)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n starts</source>
        <translation>
            <numerusform>출발점 %n개 삭제(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windline::StartsPanel</name>
    <message>
        <source>Starts</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>Click the map to place a start,
or import a table of them.</source>
        <translation>지도를 눌러 출발점을 놓거나
표를 가져오십시오.</translation>
    </message>
    <message>
        <source>Click to sort; a third click puts them back in the order of their trajectories</source>
        <translation>누르면 정렬됩니다. 세 번째로 누르면 궤적 번호 순서로 돌아갑니다</translation>
    </message>
    <message>
        <source>Filter by name or number (Ctrl+F)</source>
        <translation>이름이나 번호로 거르기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter of the starts</source>
        <translation>출발점 거르기</translation>
    </message>
    <message>
        <source>A part of the name, a number such as 12, or numbers such as 3-7</source>
        <translation>이름의 일부, 12와 같은 번호, 또는 3-7과 같은 번호 범위</translation>
    </message>
    <message>
        <source>Filter the starts</source>
        <translation>출발점 거르기</translation>
    </message>
</context>
<context>
    <name>windline::StrategyBox</name>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>순차</translation>
    </message>
    <message>
        <source>One core, without any overhead: for a few starts</source>
        <translation>코어 하나, 추가 부담 없음: 출발점이 적을 때</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>병렬</translation>
    </message>
    <message>
        <source>All cores: for many starts</source>
        <translation>모든 코어: 출발점이 많을 때</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>The graphics processor: for very many starts</source>
        <translation>그래픽 처리 장치: 출발점이 아주 많을 때</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>Graphics processor and all cores together</source>
        <translation>그래픽 처리 장치와 모든 코어를 함께</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chooses the fastest by what was measured on this computer or, before that, by the number of starts and steps</source>
        <translation>이 컴퓨터에서 측정한 값에 따라 가장 빠른 것을 고릅니다. 측정하기 전에는 출발점과 단계의 수에 따라 고릅니다</translation>
    </message>
</context>
<context>
    <name>windline::StrategyRow</name>
    <message>
        <source>Measuring this computer… %1 %</source>
        <translation>이 컴퓨터를 측정하는 중… %1 %</translation>
    </message>
    <message>
        <source>Measuring this computer…</source>
        <translation>이 컴퓨터를 측정하는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Stop measuring this computer</source>
        <translation>이 컴퓨터의 측정 멈추기</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>이 컴퓨터 측정</translation>
    </message>
    <message>
        <source>Measures for a few seconds what the strategies cost on this computer; from then on Automatic chooses the fastest. Leave the computer alone meanwhile.</source>
        <translation>전략마다 이 컴퓨터에서 얼마나 걸리는지 몇 초 동안 측정합니다. 그 뒤로 자동은 가장 빠른 것을 고릅니다. 그동안 컴퓨터로 다른 일을 하지 마십시오.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>멈추었습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1, about %2 of computing</source>
        <translation>%1, 계산 시간 약 %2</translation>
    </message>
</context>
<context>
    <name>windline::TimelineBar</name>
    <message>
        <source>Moment that the map shows</source>
        <translation>지도에 보이는 시각</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>현지 시각</translation>
    </message>
    <message>
        <source>Show local time</source>
        <translation>현지 시각 보기</translation>
    </message>
    <message>
        <source>Show the time of this computer&apos;s time zone as well</source>
        <translation>이 컴퓨터의 시간대로도 시각을 보여 줍니다</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>Hours of the trajectories in a second</source>
        <translation>1초에 지나가는 궤적의 시간</translation>
    </message>
    <message>
        <source>%1 h/s</source>
        <comment>hours in a second</comment>
        <translation>%1 h/s</translation>
    </message>
    <message>
        <source>From start</source>
        <translation>출발부터</translation>
    </message>
    <message>
        <source>Play from the starts on</source>
        <translation>출발부터 재생</translation>
    </message>
    <message>
        <source>Backward trajectories play from their starts back in time; otherwise time runs forward.</source>
        <translation>역궤적을 출발에서 시간을 거슬러 재생합니다. 켜지 않으면 시간이 흐르는 대로 재생합니다.</translation>
    </message>
    <message>
        <source>Play, or drag the handle</source>
        <translation>재생하거나 손잡이를 끄십시오</translation>
    </message>
</context>
<context>
    <name>windline::TimelineRuler</name>
    <message>
        <source>The hours that the meteorology covers, and the run in them, are shown here.</source>
        <translation>기상자료가 있는 시간과 그 안의 실행을 여기에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>시간 막대</translation>
    </message>
    <message>
        <source>The run needs meteorology here, and there is none: %1.</source>
        <translation>실행에 필요한 기상자료가 여기에 없습니다: %1.</translation>
    </message>
    <message>
        <source>Trajectories: %1</source>
        <translation>궤적: %1</translation>
    </message>
    <message>
        <source>The run to come, backward: %1</source>
        <translation>할 실행, 역방향: %1</translation>
    </message>
    <message>
        <source>The run to come: %1</source>
        <translation>할 실행: %1</translation>
    </message>
    <message>
        <source>Meteorology: %1</source>
        <translation>기상자료: %1</translation>
    </message>
    <message>
        <source>Files are missing: %1. Trajectories end here.</source>
        <translation>파일이 빠져 있습니다: %1. 궤적은 여기서 끝납니다.</translation>
    </message>
    <message>
        <source>No meteorology. It covers %1.</source>
        <translation>기상자료가 없습니다. 있는 기간은 %1입니다.</translation>
    </message>
</context>
<context>
    <name>windline::TimingsModel</name>
    <message>
        <source>Finished</source>
        <translation>끝난 시각</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>작업 스레드</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>공기괴</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Steps/s</source>
        <translation>단계/초</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Advect</source>
        <translation>이류</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계별</translation>
    </message>
</context>
<context>
    <name>windline::TimingsPanel</name>
    <message>
        <source>Seconds of each run, by phase</source>
        <translation>계산마다 단계별 걸린 시간(초)</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Copy all runs, ready to be pasted into a spreadsheet</source>
        <translation>모든 계산을 스프레드시트에 붙일 수 있게 복사</translation>
    </message>
    <message>
        <source>Run, and see here how long each phase took.</source>
        <translation>계산하면 단계마다 걸린 시간이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>자동: %1</translation>
    </message>
</context>
<context>
    <name>windline::Tour</name>
    <message>
        <source>Tour</source>
        <translation>둘러보기</translation>
    </message>
</context>
<context>
    <name>windline::TourCard</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>그만 보기(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>마침(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>windline::TrajectoriesPanel</name>
    <message>
        <source>Trajectories</source>
        <translation>궤적</translation>
    </message>
    <message>
        <source>The trajectories of a run are listed here.</source>
        <translation>계산한 궤적이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Trajectories of %1</source>
        <translation>%1의 궤적</translation>
    </message>
    <message>
        <source>The file holds no trajectory.</source>
        <translation>파일에 궤적이 없습니다.</translation>
    </message>
</context>
<context>
    <name>windline::TrajectoryModel</name>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>궤적 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>Start height</source>
        <translation>출발 고도</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>출발 시각</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Last position</source>
        <translation>마지막 위치</translation>
    </message>
    <message>
        <source>Last height</source>
        <translation>마지막 고도</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>all complete</source>
        <translation>모두 완료</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>마지막 %1</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>끝 시각</translation>
    </message>
</context>
<context>
    <name>windline::WindowActions</name>
    <message>
        <source>Go to plac&amp;e…</source>
        <translation>장소로 이동(&amp;E)…</translation>
    </message>
    <message>
        <source>Move the map to a place, by its name or its coordinates</source>
        <translation>이름이나 좌표로 지정한 장소로 지도를 이동합니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open meteorology…</source>
        <translation>기상자료 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open files with winds</source>
        <translation>바람이 든 파일 열기</translation>
    </message>
    <message>
        <source>Open meteorology</source>
        <translation>기상자료 열기</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>예제 열기(&amp;D)</translation>
    </message>
    <message>
        <source>Synthetic winds, and a few starts in them</source>
        <translation>가상 바람과 출발점 몇 개</translation>
    </message>
    <message>
        <source>&amp;Import starts…</source>
        <translation>출발점 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Add starts from a CSV table</source>
        <translation>CSV 표에서 출발점 추가</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>&amp;Export trajectories…</source>
        <translation>궤적 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the trajectories to a file</source>
        <translation>궤적을 파일로 저장</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>&amp;Add start…</source>
        <translation>출발점 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a start by its coordinates</source>
        <translation>좌표로 출발점 추가</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>&amp;Remove starts</source>
        <translation>출발점 지우기(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the selected starts</source>
        <translation>선택한 출발점 지우기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>&amp;Select all starts</source>
        <translation>모든 출발점 선택(&amp;S)</translation>
    </message>
    <message>
        <source>Select all starts</source>
        <translation>모든 출발점 선택</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>계산(&amp;R)</translation>
    </message>
    <message>
        <source>Compute the trajectories</source>
        <translation>궤적을 계산합니다</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has computed</source>
        <translation>계산을 멈추고 계산된 것은 남깁니다</translation>
    </message>
    <message>
        <source>&amp;Fit results</source>
        <translation>결과에 맞추기(&amp;F)</translation>
    </message>
    <message>
        <source>Show all trajectories and starts</source>
        <translation>모든 궤적과 출발점 보기</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞추기</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>범례(&amp;L)</translation>
    </message>
    <message>
        <source>Show the legend on the map</source>
        <translation>지도에 범례 표시</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>배치 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>모든 창을 처음 자리로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;About Windline</source>
        <translation>Windline 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and data</source>
        <translation>버전, 사용 허가, 자료</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;CONTROL…</source>
        <translation>CONTROL 열기(&amp;C)…</translation>
    </message>
    <message>
        <source>Open a case of HYSPLIT: CONTROL, and SETUP.CFG beside it</source>
        <translation>HYSPLIT 사례 열기: CONTROL과 같은 폴더의 SETUP.CFG</translation>
    </message>
    <message>
        <source>&amp;Save as CONTROL…</source>
        <translation>CONTROL로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Write this case for HYSPLIT: CONTROL and SETUP.CFG</source>
        <translation>이 사례를 HYSPLIT용으로 저장: CONTROL과 SETUP.CFG</translation>
    </message>
    <message>
        <source>Open &amp;trajectories…</source>
        <translation>궤적 열기(&amp;T)…</translation>
    </message>
    <message>
        <source>Show trajectories from files beside the result: HYSPLIT&apos;s tdump, or what Windline has written</source>
        <translation>파일의 궤적을 결과와 나란히 표시: HYSPLIT의 tdump 또는 Windline이 저장한 파일</translation>
    </message>
    <message>
        <source>Add &amp;many starts…</source>
        <translation>출발점 여러 개 추가(&amp;M)…</translation>
    </message>
    <message>
        <source>Add several heights, times, a grid or an ensemble</source>
        <translation>여러 고도와 시각, 격자 또는 앙상블 추가</translation>
    </message>
    <message>
        <source>Many…</source>
        <translation>여러 개…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>What is where in this window, in one minute</source>
        <translation>이 창의 무엇이 어디에 있는지 1분 동안 보여 줍니다</translation>
    </message>
    <message>
        <source>Save &amp;map picture…</source>
        <translation>지도 그림 저장(&amp;M)…</translation>
    </message>
    <message>
        <source>Save the map as PNG, SVG or PDF, at the size of a page</source>
        <translation>지도를 종이 크기의 PNG, SVG 또는 PDF로 저장합니다</translation>
    </message>
    <message>
        <source>Fit &amp;meteorology</source>
        <translation>기상 자료에 맞추기(&amp;M)</translation>
    </message>
    <message>
        <source>Show the whole area of the meteorology</source>
        <translation>기상 자료의 전체 영역을 보여 줍니다</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>선택에 맞추기(&amp;S)</translation>
    </message>
    <message>
        <source>Show the selected starts and trajectories</source>
        <translation>선택한 출발점과 궤적을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>경위선(&amp;G)</translation>
    </message>
    <message>
        <source>Show meridians and parallels</source>
        <translation>경선과 위선을 보여 줍니다</translation>
    </message>
    <message>
        <source>Place &amp;names</source>
        <translation>지명(&amp;N)</translation>
    </message>
    <message>
        <source>Show the names of towns</source>
        <translation>도시 이름을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Hide selected</source>
        <translation>선택한 궤적 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Take the selected trajectories off the map</source>
        <translation>선택한 궤적을 지도에서 치웁니다</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden</source>
        <translation>숨긴 궤적 보이기(&amp;W)</translation>
    </message>
    <message>
        <source>Show all trajectories that were hidden</source>
        <translation>숨긴 궤적을 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Move along the trajectories in time, or pause</source>
        <translation>궤적을 따라 시간을 움직이거나 멈추기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Hour &amp;back</source>
        <translation>한 시간 뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>An hour back</source>
        <translation>한 시간 뒤로</translation>
    </message>
    <message>
        <source>Hour back</source>
        <translation>한 시간 뒤로</translation>
    </message>
    <message>
        <source>Hour forwar&amp;d</source>
        <translation>한 시간 앞으로(&amp;D)</translation>
    </message>
    <message>
        <source>An hour forward</source>
        <translation>한 시간 앞으로</translation>
    </message>
    <message>
        <source>Hour forward</source>
        <translation>한 시간 앞으로</translation>
    </message>
</context>
</TS>
