import './suites/country.ts';
