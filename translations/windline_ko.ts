<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Demonstration</name>
    <message>
        <source>The demonstration meteorology cannot be written to %1: %2. Choose a folder that exists, can be written to and has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>its grid is %1; only regular latitude-longitude grids are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a dimension %1 of %2 values, which is none of time, pressure, latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its dimensions have the same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two vertical dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar &quot;%1&quot; is not one of real dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of %1 is damaged or cut short; copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short: it has %2 of at least %3 bytes. Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude %1 to %2 every %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude %1 to %2 every %3 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both poles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the South Pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the North Pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3 times every %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, gap from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 level, %1 hPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 levels, %2 to %3 hPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (10 m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; looked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not on pressure levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not at 10 m above the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says that it is at 10 m above the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not at the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says that it is the geopotential of the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a vertical wind in %1, and omega in Pa s-1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its unit &quot;%1&quot; is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: %1 and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used as %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2); check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grid needs at least two latitudes and two longitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some latitudes or longitudes are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its latitudes are not evenly spaced (a Gaussian grid?); only regular latitude-longitude grids are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its latitudes reach beyond the poles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its longitudes are not evenly spaced; only regular latitude-longitude grids are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is output of the WRF model, which Windline does not read yet; interpolate it to a regular latitude-longitude grid with pressure levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no data: its dimension %2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid of %1 is %2; Windline reads only regular latitude-longitude grids, so interpolate the file to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid of %1 is curvilinear (its latitude %2 has several dimensions); Windline reads only regular latitude-longitude grids, so interpolate the file to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a meteorology file that Windline reads: no variable in it has a latitude and a longitude (units degrees_north and degrees_east).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid of %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of %1 (%2) cannot be used: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some times come more than once; the first of each is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on another grid than the wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there at every time of the wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its levels (%1) have no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; of its levels is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its level %1 %2 is no pressure of the atmosphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its levels come more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its heights is 10 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as NetCDF (%2); it is damaged or was not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable %1 of %2 cannot be read (%3); the file is damaged or was not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which Windline does not read yet; convert it to NetCDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a meteorology file that Windline reads: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRIB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARL packed meteorology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds trajectories of HYSPLIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not NetCDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meteorology file is given; name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Latitude %1 is not between -90 and 90 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude %1 is not between -360 and 360 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height %1 m above ground is not between 0 and 100,000 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height %1 m above sea level is not between -500 and 100,000 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure %1 hPa is not between 0 and 1100 hPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 has no time: give a start time for the run, or one for this start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meteorology: name at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start: add at least one start point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration is 0: give hours forward (24) or backward (-24).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration is longer than ten years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time step must be between 1 second and 60 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output interval must be at least 1 second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of workers must be between 0 (one for each core) and 1024.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>There is not enough memory for this run: use fewer starts, or meteorology with a coarser grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isobaric vertical motion does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meteorology has only one time, %1: trajectories need winds at two times at least. Add the file of the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more starts that could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trajectories stop at %2 before their full duration: there is no meteorology beyond it. Add the next file, or shorten the run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyCatalog</name>
    <message>
        <source>%1 operations (starts x time steps): 1,000,000 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 operations (starts x time steps): fewer than 1,000,000</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>the GDAL library here has no driver “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything could be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tdump file has room for 999,999 trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KML (Google Earth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the points (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetCDF (CF trajectories)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HYSPLIT endpoints (tdump)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Air-parcel trajectories: where air came from and where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in map: Natural Earth (public domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: Okabe and Ito; cividis and viridis by their authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1, NetCDF, GDAL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>Outside the meteorology: choose a time from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meteorology ends %1: shorten to %2, or add the next file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meteorology begins %1: shorten to %2, or add the previous file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the meteorology (%2): move it inside, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts outside the meteorology (%2 – %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meteorology has no vertical motion: choose isobaric, or add a file with omega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start lies inside the meteorology (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the grid at its west edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the grid at its east edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the grid at its south edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the grid at its north edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose above the highest level of the meteorology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached a place where the meteorology has missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meteorology beyond this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start lies outside the area of the meteorology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start lies outside the times of the meteorology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start lies above the highest level of the meteorology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start lies below the ground or the lowest level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meteorology has nothing to turn this height into a pressure; give the start in hPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data (omega)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isobaric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m above ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m above sea level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hPa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>display_text</name>
    <message>
        <source>%1° S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m AGL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m ASL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file_dialogs</name>
    <message>
        <source>Open meteorology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetCDF (*.nc *.nc4 *.cdf *.netcdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of starts (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export trajectories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui_options</name>
    <message>
        <source>--demo brings its own meteorology: name no files with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot needs meteorology: name files, or --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export works together with --screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no format has this ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air-parcel trajectories: where air came from and where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the built-in demonstration (synthetic winds) and run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, save a picture of the window, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --screenshot: also write the trajectories; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1600x1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours, whatever the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours, whatever the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meteorology: one or more NetCDF files, one timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, such as 1600x1000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meteorology</name>
    <message>
        <source>all longitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
every %2, %3 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 times, unevenly spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 – %3 hPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eastward wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>northward wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical motion (omega)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geopotential height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surface pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eastward wind at 10 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>northward wind at 10 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terrain height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>starts_csv</name>
    <message>
        <source>is missing; name it in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 values, the first line has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known; use latitude, longitude, height, unit, name, time, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number (a decimal point, no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not within %2 … %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not m (above ground), masl or hPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time in UTC like 2026-11-22T12:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty: write latitude,longitude,height in its first line, and one start in each line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is there already and is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name must end in one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::AddStartDialog</name>
    <message>
        <source>Add start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>° north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>° east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;atitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::BaseMap</name>
    <message>
        <source>No base map: install Natural Earth (Debian: libmagics++-data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base map: this computer allows no connection to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::BenchmarkPanel</name>
    <message>
        <source>Seconds of each run, by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all runs, ready to be pasted into a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, and see here how long each phase took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::EmptyState</name>
    <message>
        <source>Where did this air come from, and where does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a NetCDF file with winds here, or open the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meteorology…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::EndsPanel</name>
    <message>
        <source>Trajectories that ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trajectory ended early.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::HeightUnitBox</name>
    <message>
        <source>Unit of the height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::MainWindow</name>
    <message>
        <source>Windline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Windline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Computing %n trajectories…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic winds: demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Windline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n starts imported from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The trajectories show what was computed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the trajectories (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the map to place a start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::MapPresenter</name>
    <message>
        <source>Height above ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::MapView</name>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <comment>starts in the legend</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age on the map</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::MeteorologyBox</name>
    <message>
        <source>Meteorology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None open yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::PhaseLegend</name>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the phases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::PictureSession</name>
    <message>
        <source>The map was not complete after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> over %1, %2 steps, strategy %3 (%n workers)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  read %1, prepare %2, advect %3, write %4, total %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::RunController</name>
    <message>
        <source>Open meteorology to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the map to place a start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::RunPanel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::RunSettingsForm</name>
    <message>
        <source>Start &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the air go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did the air come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height of starts that you add by clicking the map; the table changes single ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertical motion of the meteorology (HYSPLIT&apos;s 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the pressure of the start (HYSPLIT&apos;s 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vertical motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strate&amp;gy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a core (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ste&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest step; strong winds take shorter ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::RunStatus</name>
    <message>
        <source>Coordinates of the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::StartDelegate</name>
    <message>
        <source>2026-11-22T12:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC; leave it empty to start with the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::StartPointModel</name>
    <message>
        <source>run&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::StartsPanel</name>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the map to place a start,
or import a table of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::StrategyBox</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses by the number of starts and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One core, without any overhead: for a few starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cores: for many starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics processor: for very many starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics processor and all cores together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::TimingsModel</name>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::TrajectoriesPanel</name>
    <message>
        <source>Trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trajectories of a run are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::TrajectoryModel</name>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>windline::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open meteorology…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files with winds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meteorology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic winds, and a few starts in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import starts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add starts from a CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export trajectories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the trajectories to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a start by its coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select all starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run and keep what it has computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all trajectories and starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One colour for each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by &amp;height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours tell the height along the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the legend on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Windline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
